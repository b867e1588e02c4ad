package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link DemandsERw} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class DemandsERwCodec implements JsonInput.Reader<DemandsERw> {
    static final DemandsERwCodec INSTANCE = new DemandsERwCodec();

    private DemandsERwCodec() {}

    @Override
    public DemandsERw read(JsonInput in) throws IOException {
        var value = in.word("DemandsERw");
        return value == null ? null : DemandsERw.of(value);
    }
}
