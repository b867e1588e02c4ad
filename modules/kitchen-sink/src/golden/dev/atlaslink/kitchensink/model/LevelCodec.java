package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link Level}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class LevelCodec implements JsonOutput.Codec<Level> {
    static final LevelCodec INSTANCE = new LevelCodec();

    private LevelCodec() {}

    @Override
    public Level read(JsonInput in) throws IOException {
        var value = in.digits("Level");
        return value == null ? null : Level.fromJson(value);
    }

    @Override
    public void write(JsonOutput out, Level value) throws IOException {
        out.any(value.value());
    }
}
