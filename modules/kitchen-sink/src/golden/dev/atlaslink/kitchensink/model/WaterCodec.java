package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Water} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class WaterCodec implements JsonInput.Reader<Water> {
    static final WaterCodec INSTANCE = new WaterCodec();

    private WaterCodec() {}

    @Override
    public Water read(JsonInput in) throws IOException {
        if (!in.object("Water")) {
            return null;
        }
        WaterJson json = new WaterJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                case "sparkling" -> json.sparkling(in.truth());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
