package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Shape}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ShapeCodec implements JsonOutput.Codec<Shape> {
    static final ShapeCodec INSTANCE = new ShapeCodec();

    private ShapeCodec() {}

    @Override
    public Shape read(JsonInput in) throws IOException {
        if (!in.object("Shape")) {
            return null;
        }
        return switch (in.discriminator("kind")) {
            case "circle" -> CircleCodec.INSTANCE.read(in);
            case "square \"s\"" -> SquareCodec.INSTANCE.read(in);
            default -> new Shape.Unknown(in.unknown());
        };
    }

    @Override
    public void write(JsonOutput out, Shape value) throws IOException {
        if (value instanceof Circle variant) {
            CircleCodec.INSTANCE.write(out, variant);
        } else if (value instanceof Square variant) {
            SquareCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((Shape.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(CircleCodec.INSTANCE, SquareCodec.INSTANCE);
    }
}
