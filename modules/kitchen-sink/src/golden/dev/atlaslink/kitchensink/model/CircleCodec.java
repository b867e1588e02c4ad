package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads {@link Circle} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CircleCodec implements JsonInput.Reader<Circle> {
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
    public List<Set<String>> properties() {
        return List.of(Set.of("kind", "radius"));
    }
}
