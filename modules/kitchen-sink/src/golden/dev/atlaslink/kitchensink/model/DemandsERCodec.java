package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link DemandsER}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class DemandsERCodec implements JsonOutput.Codec<DemandsER> {
    static final DemandsERCodec INSTANCE = new DemandsERCodec();

    private DemandsERCodec() {}

    @Override
    public DemandsER read(JsonInput in) throws IOException {
        var value = in.word("DemandsER");
        return value == null ? null : DemandsER.of(value);
    }

    @Override
    public void write(JsonOutput out, DemandsER value) throws IOException {
        out.any(value.value());
    }
}
