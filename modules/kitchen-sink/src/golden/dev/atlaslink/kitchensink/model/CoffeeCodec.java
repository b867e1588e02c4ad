package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Coffee}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CoffeeCodec implements JsonOutput.Codec<Coffee> {
    static final CoffeeCodec INSTANCE = new CoffeeCodec();

    private CoffeeCodec() {}

    @Override
    public Coffee read(JsonInput in) throws IOException {
        if (!in.object("Coffee")) {
            return null;
        }
        var builder = Coffee.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "roast" -> {
                    var value = CoffeeRoastCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.roast(value);
                    }
                }
                case "made" -> {
                    var value = JsonValues.instant("made", in.text());
                    if (value != null) {
                        builder.made(value);
                    }
                }
                case "properties" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.properties(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Coffee value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.present("roast", value.roast(), CoffeeRoastCodec.INSTANCE);
        out.present("made", value.made());
        out.present("properties", value.properties());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("name", "roast", "made", "properties"));
    }
}
