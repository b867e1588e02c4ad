package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Color} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ColorCodec implements JsonInput.Reader<Color> {
    static final ColorCodec INSTANCE = new ColorCodec();

    private ColorCodec() {}

    @Override
    public Color read(JsonInput in) throws IOException {
        var value = in.word("Color");
        return value == null ? null : Color.of(value);
    }
}
