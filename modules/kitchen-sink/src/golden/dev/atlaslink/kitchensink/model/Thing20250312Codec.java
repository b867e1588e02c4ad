package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Thing20250312}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class Thing20250312Codec implements JsonOutput.Codec<Thing20250312> {
    static final Thing20250312Codec INSTANCE = new Thing20250312Codec();

    private Thing20250312Codec() {}

    @Override
    public Thing20250312 read(JsonInput in) throws IOException {
        if (!in.object("Thing20250312")) {
            return null;
        }
        var builder = Thing20250312.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "from" -> {
                    var value = JsonValues.int32("from", in.number());
                    if (value != null) {
                        builder.fromProperty(value);
                    }
                }
                case "to" -> {
                    var value = JsonValues.int32("to", in.number());
                    if (value != null) {
                        builder.to(value);
                    }
                }
                case "title" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.title(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Thing20250312 value) throws IOException {
        out.begin();
        out.present("from", value.fromProperty());
        out.present("to", value.to());
        out.present("title", value.title());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("from", "to", "title"));
    }
}
