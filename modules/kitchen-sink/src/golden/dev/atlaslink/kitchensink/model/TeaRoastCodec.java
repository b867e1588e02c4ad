package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link TeaRoast}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class TeaRoastCodec implements JsonOutput.Codec<TeaRoast> {
    static final TeaRoastCodec INSTANCE = new TeaRoastCodec();

    private TeaRoastCodec() {}

    @Override
    public TeaRoast read(JsonInput in) throws IOException {
        var value = in.word("TeaRoast");
        return value == null ? null : TeaRoast.of(value);
    }

    @Override
    public void write(JsonOutput out, TeaRoast value) throws IOException {
        out.any(value.value());
    }
}
