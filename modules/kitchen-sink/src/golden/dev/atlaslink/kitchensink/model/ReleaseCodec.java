package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Release} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ReleaseCodec implements JsonInput.Reader<Release> {
    static final ReleaseCodec INSTANCE = new ReleaseCodec();

    private ReleaseCodec() {}

    @Override
    public Release read(JsonInput in) throws IOException {
        var value = in.word("Release");
        return value == null ? null : Release.of(value);
    }
}
