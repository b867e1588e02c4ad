package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelMap} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelMapCodec implements JsonInput.Reader<ModelMap> {
    static final ModelMapCodec INSTANCE = new ModelMapCodec();

    private ModelMapCodec() {}

    @Override
    public ModelMap read(JsonInput in) throws IOException {
        if (!in.object("ModelMap")) {
            return null;
        }
        ModelMapJson json = new ModelMapJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                case "object" -> json._object(ModelObjectCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
