package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Tea} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class TeaCodec implements JsonInput.Reader<Tea> {
    static final TeaCodec INSTANCE = new TeaCodec();

    private TeaCodec() {}

    @Override
    public Tea read(JsonInput in) throws IOException {
        if (!in.object("Tea")) {
            return null;
        }
        TeaJson json = new TeaJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                case "leaf" -> json.leaf(in.text());
                case "roast" -> json.roast(TeaRoastCodec.INSTANCE.read(in));
                case "made" -> json.made(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
