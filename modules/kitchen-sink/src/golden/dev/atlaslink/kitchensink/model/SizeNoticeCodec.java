package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link SizeNotice} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class SizeNoticeCodec implements JsonInput.Reader<SizeNotice> {
    static final SizeNoticeCodec INSTANCE = new SizeNoticeCodec();

    private SizeNoticeCodec() {}

    @Override
    public SizeNotice read(JsonInput in) throws IOException {
        if (!in.object("SizeNotice")) {
            return null;
        }
        SizeNoticeJson json = new SizeNoticeJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "event" -> json.event(RawNoticeEventCodec.INSTANCE.read(in));
                case "metric" -> json.metric(in.text());
                case "value" -> json.value(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
