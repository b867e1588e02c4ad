package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Level} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class LevelCodec implements JsonInput.Reader<Level> {
    static final LevelCodec INSTANCE = new LevelCodec();

    private LevelCodec() {}

    @Override
    public Level read(JsonInput in) throws IOException {
        var value = in.digits("Level");
        return value == null ? null : Level.fromJson(value);
    }
}
