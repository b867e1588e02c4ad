package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ModelMap}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelMapCodec implements JsonOutput.Codec<ModelMap> {
    static final ModelMapCodec INSTANCE = new ModelMapCodec();

    private ModelMapCodec() {}

    @Override
    public ModelMap read(JsonInput in) throws IOException {
        if (!in.object("ModelMap")) {
            return null;
        }
        var builder = ModelMap.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "object" -> {
                    var value = ModelObjectCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.objectProperty(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ModelMap value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.present("object", value.objectProperty(), ModelObjectCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name", "object"));
    }
}
