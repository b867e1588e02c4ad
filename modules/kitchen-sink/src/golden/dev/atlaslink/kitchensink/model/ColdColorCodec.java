package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link ColdColor}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ColdColorCodec implements JsonOutput.Codec<ColdColor> {
    static final ColdColorCodec INSTANCE = new ColdColorCodec();

    private ColdColorCodec() {}

    @Override
    public ColdColor read(JsonInput in) throws IOException {
        var value = in.word("ColdColor");
        return value == null ? null : ColdColor.of(value);
    }

    @Override
    public void write(JsonOutput out, ColdColor value) throws IOException {
        out.any(value.value());
    }
}
