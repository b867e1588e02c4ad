package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Range}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class RangeCodec implements JsonOutput.Codec<Range> {
    static final RangeCodec INSTANCE = new RangeCodec();

    private RangeCodec() {}

    @Override
    public Range read(JsonInput in) throws IOException {
        if (!in.object("Range")) {
            return null;
        }
        var builder = Range.builder();
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
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Range value) throws IOException {
        out.begin();
        out.present("from", value.fromProperty());
        out.present("to", value.to());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("from", "to"));
    }
}
