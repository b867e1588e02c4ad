package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ThingPlace} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingPlaceCodec implements JsonInput.Reader<ThingPlace> {
    static final ThingPlaceCodec INSTANCE = new ThingPlaceCodec();

    private ThingPlaceCodec() {}

    @Override
    public ThingPlace read(JsonInput in) throws IOException {
        if (!in.object("ThingPlace")) {
            return null;
        }
        ThingPlaceJson json = new ThingPlaceJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "street" -> json.street(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
