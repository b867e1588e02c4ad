package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Circle}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CircleCodec implements JsonOutput.Codec<Circle> {
    static final CircleCodec INSTANCE = new CircleCodec();

    private CircleCodec() {}

    @Override
    public Circle read(JsonInput in) throws IOException {
        if (!in.object("Circle")) {
            return null;
        }
        var builder = Circle.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "kind" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.kind(value);
                    }
                }
                case "radius" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.radius(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Circle value) throws IOException {
        out.begin();
        out.present("kind", value.kind());
        out.present("radius", value.radius());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("kind", "radius"));
    }
}
