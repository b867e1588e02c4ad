package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelBuilder} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelBuilderCodec implements JsonInput.Reader<ModelBuilder> {
    static final ModelBuilderCodec INSTANCE = new ModelBuilderCodec();

    private ModelBuilderCodec() {}

    @Override
    public ModelBuilder read(JsonInput in) throws IOException {
        if (!in.object("ModelBuilder")) {
            return null;
        }
        ModelBuilderJson json = new ModelBuilderJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "builder" -> json.builderProperty(ModelBuilderCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
