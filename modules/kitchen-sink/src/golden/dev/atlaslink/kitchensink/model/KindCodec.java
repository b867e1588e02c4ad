package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link Kind}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class KindCodec implements JsonOutput.Codec<Kind> {
    static final KindCodec INSTANCE = new KindCodec();

    private KindCodec() {}

    @Override
    public Kind read(JsonInput in) throws IOException {
        var value = in.word("Kind");
        return value == null ? null : Kind.of(value);
    }

    @Override
    public void write(JsonOutput out, Kind value) throws IOException {
        out.any(value.value());
    }
}
