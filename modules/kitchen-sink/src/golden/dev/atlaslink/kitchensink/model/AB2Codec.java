package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link AB2}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class AB2Codec implements JsonOutput.Codec<AB2> {
    static final AB2Codec INSTANCE = new AB2Codec();

    private AB2Codec() {}

    @Override
    public AB2 read(JsonInput in) throws IOException {
        if (!in.object("AB2")) {
            return null;
        }
        var builder = AB2.builder();
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
    public void write(JsonOutput out, AB2 value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name"));
    }
}
