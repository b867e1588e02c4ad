package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelJson} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelJsonCodec implements JsonInput.Reader<ModelJson> {
    static final ModelJsonCodec INSTANCE = new ModelJsonCodec();

    private ModelJsonCodec() {}

    @Override
    public ModelJson read(JsonInput in) throws IOException {
        if (!in.object("ModelJson")) {
            return null;
        }
        ModelJson.Json json = new ModelJson.Json();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "json" -> json.json(ModelJsonCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return ModelJson.fromJson(json);
    }
}
