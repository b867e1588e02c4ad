package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link DemandsERr} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class DemandsERrCodec implements JsonInput.Reader<DemandsERr> {
    static final DemandsERrCodec INSTANCE = new DemandsERrCodec();

    private DemandsERrCodec() {}

    @Override
    public DemandsERr read(JsonInput in) throws IOException {
        var value = in.word("DemandsERr");
        return value == null ? null : DemandsERr.of(value);
    }
}
