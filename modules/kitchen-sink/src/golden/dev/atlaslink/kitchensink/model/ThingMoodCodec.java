package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link ThingMood}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingMoodCodec implements JsonOutput.Codec<ThingMood> {
    static final ThingMoodCodec INSTANCE = new ThingMoodCodec();

    private ThingMoodCodec() {}

    @Override
    public ThingMood read(JsonInput in) throws IOException {
        var value = in.word("ThingMood");
        return value == null ? null : ThingMood.of(value);
    }

    @Override
    public void write(JsonOutput out, ThingMood value) throws IOException {
        out.any(value.value());
    }
}
