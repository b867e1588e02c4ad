package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Step} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class StepCodec implements JsonInput.Reader<Step> {
    static final StepCodec INSTANCE = new StepCodec();

    private StepCodec() {}

    @Override
    public Step read(JsonInput in) throws IOException {
        var value = in.word("Step");
        return value == null ? null : Step.of(value);
    }
}
