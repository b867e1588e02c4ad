package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads and writes {@link HostNoticeEvent}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class HostNoticeEventCodec implements JsonOutput.Codec<HostNoticeEvent> {
    static final HostNoticeEventCodec INSTANCE = new HostNoticeEventCodec();

    private HostNoticeEventCodec() {}

    @Override
    public HostNoticeEvent read(JsonInput in) throws IOException {
        var value = in.word("HostNoticeEvent");
        return value == null ? null : HostNoticeEvent.of(value);
    }

    @Override
    public void write(JsonOutput out, HostNoticeEvent value) throws IOException {
        out.any(value.value());
    }
}
