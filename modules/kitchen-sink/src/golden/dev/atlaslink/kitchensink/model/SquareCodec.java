package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Square} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class SquareCodec implements JsonInput.Reader<Square> {
    static final SquareCodec INSTANCE = new SquareCodec();

    private SquareCodec() {}

    @Override
    public Square read(JsonInput in) throws IOException {
        if (!in.object("Square")) {
            return null;
        }
        SquareJson json = new SquareJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "kind" -> json.kind(in.text());
                case "side" -> json.side(in.real());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
