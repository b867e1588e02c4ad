package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link Color}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ColorCodec implements JsonOutput.Codec<Color> {
    static final ColorCodec INSTANCE = new ColorCodec();

    private ColorCodec() {}

    @Override
    public Color read(JsonInput in) throws IOException {
        var value = in.word("Color");
        return value == null ? null : Color.of(value);
    }

    @Override
    public void write(JsonOutput out, Color value) throws IOException {
        out.any(value.value());
    }
}
