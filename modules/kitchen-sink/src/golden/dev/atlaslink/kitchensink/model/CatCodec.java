package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Cat}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CatCodec implements JsonOutput.Codec<Cat> {
    static final CatCodec INSTANCE = new CatCodec();

    private CatCodec() {}

    @Override
    public Cat read(JsonInput in) throws IOException {
        if (!in.object("Cat")) {
            return null;
        }
        var builder = Cat.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "species" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.species(value);
                    }
                }
                case "legs" -> {
                    var value = JsonValues.int32("legs", in.number());
                    if (value != null) {
                        builder.legs(value);
                    }
                }
                case "lives" -> {
                    var value = JsonValues.int32("lives", in.number());
                    if (value != null) {
                        builder.lives(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Cat value) throws IOException {
        out.begin();
        out.present("species", value.species());
        out.present("legs", value.legs());
        out.present("lives", value.lives());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("species", "legs", "lives"));
    }
}
