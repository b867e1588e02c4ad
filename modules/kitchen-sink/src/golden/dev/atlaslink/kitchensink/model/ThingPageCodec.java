package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link ThingPage} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingPageCodec implements JsonInput.Reader<ThingPage> {
    static final ThingPageCodec INSTANCE = new ThingPageCodec();

    private ThingPageCodec() {}

    @Override
    public ThingPage read(JsonInput in) throws IOException {
        if (!in.object("ThingPage")) {
            return null;
        }
        ThingPageJson json = new ThingPageJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "results" -> json.results(in.list(ThingCodec.INSTANCE));
                case "totalCount" -> json.totalCount(in.number());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
