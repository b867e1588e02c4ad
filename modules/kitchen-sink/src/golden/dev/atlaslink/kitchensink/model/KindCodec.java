package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Kind} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class KindCodec implements JsonInput.Reader<Kind> {
    static final KindCodec INSTANCE = new KindCodec();

    private KindCodec() {}

    @Override
    public Kind read(JsonInput in) throws IOException {
        var value = in.word("Kind");
        return value == null ? null : Kind.of(value);
    }
}
