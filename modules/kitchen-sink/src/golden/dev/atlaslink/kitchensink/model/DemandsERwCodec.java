package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link DemandsERw}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class DemandsERwCodec implements JsonOutput.Codec<DemandsERw> {
    static final DemandsERwCodec INSTANCE = new DemandsERwCodec();

    private DemandsERwCodec() {}

    @Override
    public DemandsERw read(JsonInput in) throws IOException {
        var value = in.word("DemandsERw");
        return value == null ? null : DemandsERw.of(value);
    }

    @Override
    public void write(JsonOutput out, DemandsERw value) throws IOException {
        out.any(value.value());
    }
}
