package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link DemandsER} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class DemandsERCodec implements JsonInput.Reader<DemandsER> {
    static final DemandsERCodec INSTANCE = new DemandsERCodec();

    private DemandsERCodec() {}

    @Override
    public DemandsER read(JsonInput in) throws IOException {
        var value = in.word("DemandsER");
        return value == null ? null : DemandsER.of(value);
    }
}
