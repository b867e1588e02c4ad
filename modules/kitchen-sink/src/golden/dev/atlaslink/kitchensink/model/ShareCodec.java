package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Share} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ShareCodec implements JsonInput.Reader<Share> {
    static final ShareCodec INSTANCE = new ShareCodec();

    private ShareCodec() {}

    @Override
    public Share read(JsonInput in) throws IOException {
        var value = in.digits("Share");
        return value == null ? null : Share.of(value);
    }
}
