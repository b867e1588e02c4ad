package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Model2nd}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class Model2ndCodec implements JsonOutput.Codec<Model2nd> {
    static final Model2ndCodec INSTANCE = new Model2ndCodec();

    private Model2ndCodec() {}

    @Override
    public Model2nd read(JsonInput in) throws IOException {
        if (!in.object("Model2nd")) {
            return null;
        }
        var builder = Model2nd.builder();
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
    public void write(JsonOutput out, Model2nd value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name"));
    }
}
