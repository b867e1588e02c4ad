package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Water}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class WaterCodec implements JsonOutput.Codec<Water> {
    static final WaterCodec INSTANCE = new WaterCodec();

    private WaterCodec() {}

    @Override
    public Water read(JsonInput in) throws IOException {
        if (!in.object("Water")) {
            return null;
        }
        var builder = Water.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "sparkling" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.sparkling(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Water value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.present("sparkling", value.sparkling());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name", "sparkling"));
    }
}
