package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link Share}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ShareCodec implements JsonOutput.Codec<Share> {
    static final ShareCodec INSTANCE = new ShareCodec();

    private ShareCodec() {}

    @Override
    public Share read(JsonInput in) throws IOException {
        var value = in.digits("Share");
        return value == null ? null : Share.of(value);
    }

    @Override
    public void write(JsonOutput out, Share value) throws IOException {
        out.any(value.value());
    }
}
