package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link Release}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ReleaseCodec implements JsonOutput.Codec<Release> {
    static final ReleaseCodec INSTANCE = new ReleaseCodec();

    private ReleaseCodec() {}

    @Override
    public Release read(JsonInput in) throws IOException {
        var value = in.word("Release");
        return value == null ? null : Release.of(value);
    }

    @Override
    public void write(JsonOutput out, Release value) throws IOException {
        out.any(value.value());
    }
}
