package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Square}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class SquareCodec implements JsonOutput.Codec<Square> {
    static final SquareCodec INSTANCE = new SquareCodec();

    private SquareCodec() {}

    @Override
    public Square read(JsonInput in) throws IOException {
        if (!in.object("Square")) {
            return null;
        }
        var builder = Square.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "kind" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.kind(value);
                    }
                }
                case "side" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.side(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Square value) throws IOException {
        out.begin();
        out.present("kind", value.kind());
        out.present("side", value.side());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("kind", "side"));
    }
}
