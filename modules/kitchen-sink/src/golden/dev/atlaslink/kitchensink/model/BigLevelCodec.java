package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link BigLevel} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class BigLevelCodec implements JsonInput.Reader<BigLevel> {
    static final BigLevelCodec INSTANCE = new BigLevelCodec();

    private BigLevelCodec() {}

    @Override
    public BigLevel read(JsonInput in) throws IOException {
        var value = in.digits("BigLevel");
        return value == null ? null : BigLevel.fromJson(value);
    }
}
