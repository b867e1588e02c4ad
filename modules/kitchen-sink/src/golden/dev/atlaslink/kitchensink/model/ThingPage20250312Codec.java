package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ThingPage20250312} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingPage20250312Codec implements JsonInput.Reader<ThingPage20250312> {
    static final ThingPage20250312Codec INSTANCE = new ThingPage20250312Codec();

    private ThingPage20250312Codec() {}

    @Override
    public ThingPage20250312 read(JsonInput in) throws IOException {
        if (!in.object("ThingPage20250312")) {
            return null;
        }
        ThingPage20250312Json json = new ThingPage20250312Json();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "items" -> json.items(in.list(Thing20250312Codec.INSTANCE));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
