package dev.atlaslink.kitchensink.model;

import java.io.IOException;

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
        CircleJson json = new CircleJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "kind" -> json.kind(in.text());
                case "radius" -> json.radius(in.real());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
