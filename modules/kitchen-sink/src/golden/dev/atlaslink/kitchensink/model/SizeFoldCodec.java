package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link SizeFold} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class SizeFoldCodec implements JsonInput.Reader<SizeFold> {
    static final SizeFoldCodec INSTANCE = new SizeFoldCodec();

    private SizeFoldCodec() {}

    @Override
    public SizeFold read(JsonInput in) throws IOException {
        if (!in.object("SizeFold")) {
            return null;
        }
        SizeFoldJson json = new SizeFoldJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "size" -> json.size(in.text());
                case "value" -> json.value(in.text());
                case "detail" -> json.detail(NoticeCodec.INSTANCE.read(in));
                case "more" -> json.more(in.map(in0 -> in0.number()));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
