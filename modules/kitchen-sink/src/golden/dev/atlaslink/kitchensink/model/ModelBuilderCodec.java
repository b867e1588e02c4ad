package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ModelBuilder}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelBuilderCodec implements JsonOutput.Codec<ModelBuilder> {
    static final ModelBuilderCodec INSTANCE = new ModelBuilderCodec();

    private ModelBuilderCodec() {}

    @Override
    public ModelBuilder read(JsonInput in) throws IOException {
        if (!in.object("ModelBuilder")) {
            return null;
        }
        var builder = ModelBuilder.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "builder" -> {
                    var value = ModelBuilderCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.builderProperty(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ModelBuilder value) throws IOException {
        out.begin();
        out.present("builder", value.builderProperty(), ModelBuilderCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("builder"));
    }
}
