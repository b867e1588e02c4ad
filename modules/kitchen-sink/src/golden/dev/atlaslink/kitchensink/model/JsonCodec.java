package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Json} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class JsonCodec implements JsonInput.Reader<Json> {
    static final JsonCodec INSTANCE = new JsonCodec();

    private JsonCodec() {}

    @Override
    public Json read(JsonInput in) throws IOException {
        if (!in.object("Json")) {
            return null;
        }
        JsonJson json = new JsonJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "json" -> json.json(JsonCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
