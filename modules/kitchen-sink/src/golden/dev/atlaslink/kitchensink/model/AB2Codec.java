package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link AB2} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class AB2Codec implements JsonInput.Reader<AB2> {
    static final AB2Codec INSTANCE = new AB2Codec();

    private AB2Codec() {}

    @Override
    public AB2 read(JsonInput in) throws IOException {
        if (!in.object("AB2")) {
            return null;
        }
        AB2Json json = new AB2Json();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
