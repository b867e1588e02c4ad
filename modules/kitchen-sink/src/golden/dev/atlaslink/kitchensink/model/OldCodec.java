package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Old}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class OldCodec implements JsonOutput.Codec<Old> {
    static final OldCodec INSTANCE = new OldCodec();

    private OldCodec() {}

    @Override
    public Old read(JsonInput in) throws IOException {
        if (!in.object("Old")) {
            return null;
        }
        var builder = Old.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "age" -> {
                    var value = JsonValues.int64("age", in.number());
                    if (value != null) {
                        builder.age(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Old value) throws IOException {
        out.begin();
        out.present("age", value.age());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("age"));
    }
}
