package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link CoffeeRoast} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CoffeeRoastCodec implements JsonInput.Reader<CoffeeRoast> {
    static final CoffeeRoastCodec INSTANCE = new CoffeeRoastCodec();

    private CoffeeRoastCodec() {}

    @Override
    public CoffeeRoast read(JsonInput in) throws IOException {
        var value = in.word("CoffeeRoast");
        return value == null ? null : CoffeeRoast.of(value);
    }
}
