package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link Step}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class StepCodec implements JsonOutput.Codec<Step> {
    static final StepCodec INSTANCE = new StepCodec();

    private StepCodec() {}

    @Override
    public Step read(JsonInput in) throws IOException {
        var value = in.word("Step");
        return value == null ? null : Step.of(value);
    }

    @Override
    public void write(JsonOutput out, Step value) throws IOException {
        out.any(value.value());
    }
}
