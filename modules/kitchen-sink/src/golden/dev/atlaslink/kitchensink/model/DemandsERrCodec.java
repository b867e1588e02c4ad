package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link DemandsERr}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class DemandsERrCodec implements JsonOutput.Codec<DemandsERr> {
    static final DemandsERrCodec INSTANCE = new DemandsERrCodec();

    private DemandsERrCodec() {}

    @Override
    public DemandsERr read(JsonInput in) throws IOException {
        var value = in.word("DemandsERr");
        return value == null ? null : DemandsERr.of(value);
    }

    @Override
    public void write(JsonOutput out, DemandsERr value) throws IOException {
        out.any(value.value());
    }
}
