package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Cat} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class CatCodec implements JsonInput.Reader<Cat> {
    static final CatCodec INSTANCE = new CatCodec();

    private CatCodec() {}

    @Override
    public Cat read(JsonInput in) throws IOException {
        if (!in.object("Cat")) {
            return null;
        }
        CatJson json = new CatJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "species" -> json.species(in.text());
                case "legs" -> json.legs(in.number());
                case "lives" -> json.lives(in.number());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
