package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link RawFold} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class RawFoldCodec implements JsonInput.Reader<RawFold> {
    static final RawFoldCodec INSTANCE = new RawFoldCodec();

    private RawFoldCodec() {}

    @Override
    public RawFold read(JsonInput in) throws IOException {
        if (!in.object("RawFold")) {
            return null;
        }
        RawFoldJson json = new RawFoldJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "raw" -> json.raw(in.text());
                case "value" -> json.value(in.number());
                case "detail" -> json.detail(in.text());
                case "more" -> json.more(in.list(ShapeCodec.INSTANCE));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
