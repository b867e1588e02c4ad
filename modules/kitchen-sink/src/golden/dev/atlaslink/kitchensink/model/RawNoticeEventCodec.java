package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link RawNoticeEvent}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class RawNoticeEventCodec implements JsonOutput.Codec<RawNoticeEvent> {
    static final RawNoticeEventCodec INSTANCE = new RawNoticeEventCodec();

    private RawNoticeEventCodec() {}

    @Override
    public RawNoticeEvent read(JsonInput in) throws IOException {
        var value = in.word("RawNoticeEvent");
        return value == null ? null : RawNoticeEvent.of(value);
    }

    @Override
    public void write(JsonOutput out, RawNoticeEvent value) throws IOException {
        out.any(value.value());
    }
}
