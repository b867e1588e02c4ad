package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelOverride} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelOverrideCodec implements JsonInput.Reader<ModelOverride> {
    static final ModelOverrideCodec INSTANCE = new ModelOverrideCodec();

    private ModelOverrideCodec() {}

    @Override
    public ModelOverride read(JsonInput in) throws IOException {
        if (!in.object("ModelOverride")) {
            return null;
        }
        ModelOverrideJson json = new ModelOverrideJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
