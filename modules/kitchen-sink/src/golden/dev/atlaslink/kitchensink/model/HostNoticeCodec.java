package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link HostNotice} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class HostNoticeCodec implements JsonInput.Reader<HostNotice> {
    static final HostNoticeCodec INSTANCE = new HostNoticeCodec();

    private HostNoticeCodec() {}

    @Override
    public HostNotice read(JsonInput in) throws IOException {
        if (!in.object("HostNotice")) {
            return null;
        }
        HostNoticeJson json = new HostNoticeJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "event" -> json.event(HostNoticeEventCodec.INSTANCE.read(in));
                case "host" -> json.host(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
