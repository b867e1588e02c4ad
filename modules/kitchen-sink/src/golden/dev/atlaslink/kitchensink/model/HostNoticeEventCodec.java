package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link HostNoticeEvent} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class HostNoticeEventCodec implements JsonInput.Reader<HostNoticeEvent> {
    static final HostNoticeEventCodec INSTANCE = new HostNoticeEventCodec();

    private HostNoticeEventCodec() {}

    @Override
    public HostNoticeEvent read(JsonInput in) throws IOException {
        var value = in.word("HostNoticeEvent");
        return value == null ? null : HostNoticeEvent.of(value);
    }
}
