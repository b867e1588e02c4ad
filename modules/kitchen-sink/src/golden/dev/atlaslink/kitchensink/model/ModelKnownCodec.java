package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link ModelKnown}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelKnownCodec implements JsonOutput.Codec<ModelKnown> {
    static final ModelKnownCodec INSTANCE = new ModelKnownCodec();

    private ModelKnownCodec() {}

    @Override
    public ModelKnown read(JsonInput in) throws IOException {
        var value = in.word("ModelKnown");
        return value == null ? null : ModelKnown.of(value);
    }

    @Override
    public void write(JsonOutput out, ModelKnown value) throws IOException {
        out.any(value.value());
    }
}
