package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ColdColor} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ColdColorCodec implements JsonInput.Reader<ColdColor> {
    static final ColdColorCodec INSTANCE = new ColdColorCodec();

    private ColdColorCodec() {}

    @Override
    public ColdColor read(JsonInput in) throws IOException {
        var value = in.word("ColdColor");
        return value == null ? null : ColdColor.of(value);
    }
}
