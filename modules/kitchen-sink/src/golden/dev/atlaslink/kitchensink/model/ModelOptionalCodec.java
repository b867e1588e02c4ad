package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelOptional} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelOptionalCodec implements JsonInput.Reader<ModelOptional> {
    static final ModelOptionalCodec INSTANCE = new ModelOptionalCodec();

    private ModelOptionalCodec() {}

    @Override
    public ModelOptional read(JsonInput in) throws IOException {
        if (!in.object("ModelOptional")) {
            return null;
        }
        ModelOptionalJson json = new ModelOptionalJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                case "map" -> json.map(ModelMapCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
