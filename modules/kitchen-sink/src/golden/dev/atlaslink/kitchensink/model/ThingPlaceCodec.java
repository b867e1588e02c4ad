package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link ThingPlace}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingPlaceCodec implements JsonOutput.Codec<ThingPlace> {
    static final ThingPlaceCodec INSTANCE = new ThingPlaceCodec();

    private ThingPlaceCodec() {}

    @Override
    public ThingPlace read(JsonInput in) throws IOException {
        if (!in.object("ThingPlace")) {
            return null;
        }
        var builder = ThingPlace.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "street" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.street(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, ThingPlace value) throws IOException {
        out.begin();
        out.present("street", value.street());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("street"));
    }
}
