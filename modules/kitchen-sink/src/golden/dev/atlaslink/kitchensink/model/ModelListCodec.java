package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelList} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelListCodec implements JsonInput.Reader<ModelList> {
    static final ModelListCodec INSTANCE = new ModelListCodec();

    private ModelListCodec() {}

    @Override
    public ModelList read(JsonInput in) throws IOException {
        if (!in.object("ModelList")) {
            return null;
        }
        ModelListJson json = new ModelListJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                case "next" -> json.next(ModelListCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
