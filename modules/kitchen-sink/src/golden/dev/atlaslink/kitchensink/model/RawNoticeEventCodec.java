package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link RawNoticeEvent} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class RawNoticeEventCodec implements JsonInput.Reader<RawNoticeEvent> {
    static final RawNoticeEventCodec INSTANCE = new RawNoticeEventCodec();

    private RawNoticeEventCodec() {}

    @Override
    public RawNoticeEvent read(JsonInput in) throws IOException {
        var value = in.word("RawNoticeEvent");
        return value == null ? null : RawNoticeEvent.of(value);
    }
}
