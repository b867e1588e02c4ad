package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelValue} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelValueCodec implements JsonInput.Reader<ModelValue> {
    static final ModelValueCodec INSTANCE = new ModelValueCodec();

    private ModelValueCodec() {}

    @Override
    public ModelValue read(JsonInput in) throws IOException {
        if (!in.object("ModelValue")) {
            return null;
        }
        ModelValueJson json = new ModelValueJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
