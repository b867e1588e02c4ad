package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ModelList}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelListCodec implements JsonOutput.Codec<ModelList> {
    static final ModelListCodec INSTANCE = new ModelListCodec();

    private ModelListCodec() {}

    @Override
    public ModelList read(JsonInput in) throws IOException {
        if (!in.object("ModelList")) {
            return null;
        }
        var builder = ModelList.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "next" -> {
                    var value = ModelListCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.next(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ModelList value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.present("next", value.next(), ModelListCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name", "next"));
    }
}
