package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link WarmColor} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class WarmColorCodec implements JsonInput.Reader<WarmColor> {
    static final WarmColorCodec INSTANCE = new WarmColorCodec();

    private WarmColorCodec() {}

    @Override
    public WarmColor read(JsonInput in) throws IOException {
        var value = in.word("WarmColor");
        return value == null ? null : WarmColor.of(value);
    }
}
