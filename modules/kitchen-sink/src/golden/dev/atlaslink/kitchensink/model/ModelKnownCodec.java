package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ModelKnown} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ModelKnownCodec implements JsonInput.Reader<ModelKnown> {
    static final ModelKnownCodec INSTANCE = new ModelKnownCodec();

    private ModelKnownCodec() {}

    @Override
    public ModelKnown read(JsonInput in) throws IOException {
        var value = in.word("ModelKnown");
        return value == null ? null : ModelKnown.of(value);
    }
}
