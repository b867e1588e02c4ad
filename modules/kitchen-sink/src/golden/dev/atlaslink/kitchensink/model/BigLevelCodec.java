package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link BigLevel}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class BigLevelCodec implements JsonOutput.Codec<BigLevel> {
    static final BigLevelCodec INSTANCE = new BigLevelCodec();

    private BigLevelCodec() {}

    @Override
    public BigLevel read(JsonInput in) throws IOException {
        var value = in.digits("BigLevel");
        return value == null ? null : BigLevel.fromJson(value);
    }

    @Override
    public void write(JsonOutput out, BigLevel value) throws IOException {
        out.any(value.value());
    }
}
