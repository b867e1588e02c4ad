package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Range} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class RangeCodec implements JsonInput.Reader<Range> {
    static final RangeCodec INSTANCE = new RangeCodec();

    private RangeCodec() {}

    @Override
    public Range read(JsonInput in) throws IOException {
        if (!in.object("Range")) {
            return null;
        }
        RangeJson json = new RangeJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "from" -> json.fromProperty(in.number());
                case "to" -> json.to(in.number());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
