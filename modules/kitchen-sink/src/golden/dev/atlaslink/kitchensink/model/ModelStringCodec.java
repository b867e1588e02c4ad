package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelString} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelStringCodec implements JsonInput.Reader<ModelString> {
    static final ModelStringCodec INSTANCE = new ModelStringCodec();

    private ModelStringCodec() {}

    @Override
    public ModelString read(JsonInput in) throws IOException {
        if (!in.object("ModelString")) {
            return null;
        }
        ModelStringJson json = new ModelStringJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
