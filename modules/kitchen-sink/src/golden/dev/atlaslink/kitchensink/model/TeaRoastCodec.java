package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link TeaRoast} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class TeaRoastCodec implements JsonInput.Reader<TeaRoast> {
    static final TeaRoastCodec INSTANCE = new TeaRoastCodec();

    private TeaRoastCodec() {}

    @Override
    public TeaRoast read(JsonInput in) throws IOException {
        var value = in.word("TeaRoast");
        return value == null ? null : TeaRoast.of(value);
    }
}
