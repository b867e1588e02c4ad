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
        var builder = ModelOverride.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }
}
