package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link CoffeeRoast}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CoffeeRoastCodec implements JsonOutput.Codec<CoffeeRoast> {
    static final CoffeeRoastCodec INSTANCE = new CoffeeRoastCodec();

    private CoffeeRoastCodec() {}

    @Override
    public CoffeeRoast read(JsonInput in) throws IOException {
        var value = in.word("CoffeeRoast");
        return value == null ? null : CoffeeRoast.of(value);
    }

    @Override
    public void write(JsonOutput out, CoffeeRoast value) throws IOException {
        out.any(value.value());
    }
}
