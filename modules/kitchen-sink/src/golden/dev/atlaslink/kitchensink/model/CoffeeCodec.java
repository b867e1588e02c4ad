package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Coffee} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CoffeeCodec implements JsonInput.Reader<Coffee> {
    static final CoffeeCodec INSTANCE = new CoffeeCodec();

    private CoffeeCodec() {}

    @Override
    public Coffee read(JsonInput in) throws IOException {
        if (!in.object("Coffee")) {
            return null;
        }
        CoffeeJson json = new CoffeeJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                case "roast" -> json.roast(CoffeeRoastCodec.INSTANCE.read(in));
                case "made" -> json.made(in.text());
                case "properties" -> json.properties(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
