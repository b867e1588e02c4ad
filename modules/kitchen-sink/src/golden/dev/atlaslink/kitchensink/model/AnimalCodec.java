package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Animal}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class AnimalCodec implements JsonOutput.Codec<Animal> {
    static final AnimalCodec INSTANCE = new AnimalCodec();

    private AnimalCodec() {}

    @Override
    public Animal read(JsonInput in) throws IOException {
        if (!in.object("Animal")) {
            return null;
        }
        return switch (in.discriminator("species")) {
            case "cat" -> CatCodec.INSTANCE.read(in);
            default -> new Animal.Unknown(in.unknown());
        };
    }

    @Override
    public void write(JsonOutput out, Animal value) throws IOException {
        if (value instanceof Cat variant) {
            CatCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((Animal.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(CatCodec.INSTANCE);
    }
}
