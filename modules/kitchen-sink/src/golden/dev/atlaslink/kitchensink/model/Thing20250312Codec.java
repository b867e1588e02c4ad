package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Thing20250312} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class Thing20250312Codec implements JsonInput.Reader<Thing20250312> {
    static final Thing20250312Codec INSTANCE = new Thing20250312Codec();

    private Thing20250312Codec() {}

    @Override
    public Thing20250312 read(JsonInput in) throws IOException {
        if (!in.object("Thing20250312")) {
            return null;
        }
        Thing20250312Json json = new Thing20250312Json();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "from" -> json.fromProperty(in.number());
                case "to" -> json.to(in.number());
                case "title" -> json.title(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
