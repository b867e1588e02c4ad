package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ThingMood} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingMoodCodec implements JsonInput.Reader<ThingMood> {
    static final ThingMoodCodec INSTANCE = new ThingMoodCodec();

    private ThingMoodCodec() {}

    @Override
    public ThingMood read(JsonInput in) throws IOException {
        var value = in.word("ThingMood");
        return value == null ? null : ThingMood.of(value);
    }
}
