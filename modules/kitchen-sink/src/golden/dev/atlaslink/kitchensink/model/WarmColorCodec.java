package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link WarmColor}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class WarmColorCodec implements JsonOutput.Codec<WarmColor> {
    static final WarmColorCodec INSTANCE = new WarmColorCodec();

    private WarmColorCodec() {}

    @Override
    public WarmColor read(JsonInput in) throws IOException {
        var value = in.word("WarmColor");
        return value == null ? null : WarmColor.of(value);
    }

    @Override
    public void write(JsonOutput out, WarmColor value) throws IOException {
        out.any(value.value());
    }
}
