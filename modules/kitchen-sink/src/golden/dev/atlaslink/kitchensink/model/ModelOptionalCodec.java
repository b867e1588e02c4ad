package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ModelOptional}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelOptionalCodec implements JsonOutput.Codec<ModelOptional> {
    static final ModelOptionalCodec INSTANCE = new ModelOptionalCodec();

    private ModelOptionalCodec() {}

    @Override
    public ModelOptional read(JsonInput in) throws IOException {
        if (!in.object("ModelOptional")) {
            return null;
        }
        var builder = ModelOptional.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "map" -> {
                    var value = ModelMapCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.map(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ModelOptional value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.present("map", value.map(), ModelMapCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name", "map"));
    }
}
