package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ModelObject}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelObjectCodec implements JsonOutput.Codec<ModelObject> {
    static final ModelObjectCodec INSTANCE = new ModelObjectCodec();

    private ModelObjectCodec() {}

    @Override
    public ModelObject read(JsonInput in) throws IOException {
        if (!in.object("ModelObject")) {
            return null;
        }
        var builder = ModelObject.builder();
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

    @Override
    public void write(JsonOutput out, ModelObject value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name"));
    }
}
