package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Range3}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class Range3Codec implements JsonOutput.Codec<Range3> {
    static final Range3Codec INSTANCE = new Range3Codec();

    private Range3Codec() {}

    @Override
    public Range3 read(JsonInput in) throws IOException {
        if (!in.object("Range3")) {
            return null;
        }
        var builder = Range3.builder();
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
    public void write(JsonOutput out, Range3 value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name"));
    }
}
