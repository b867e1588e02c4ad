package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link RawNotice} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class RawNoticeCodec implements JsonInput.Reader<RawNotice> {
    static final RawNoticeCodec INSTANCE = new RawNoticeCodec();

    private RawNoticeCodec() {}

    @Override
    public RawNotice read(JsonInput in) throws IOException {
        if (!in.object("RawNotice")) {
            return null;
        }
        RawNoticeJson json = new RawNoticeJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "event" -> json.event(RawNoticeEventCodec.INSTANCE.read(in));
                case "metric" -> json.metric(in.text());
                case "value" -> json.value(in.number());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
