package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link MetricNotice} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class MetricNoticeCodec implements JsonInput.Reader<MetricNotice> {
    static final MetricNoticeCodec INSTANCE = new MetricNoticeCodec();

    private MetricNoticeCodec() {}

    @Override
    public MetricNotice read(JsonInput in) throws IOException {
        if (!in.object("MetricNotice")) {
            return null;
        }
        return switch (in.discriminator("metric")) {
            case "CPU" -> RawNoticeCodec.INSTANCE.read(in);
            case "MEMORY" -> SizeNoticeCodec.INSTANCE.read(in);
            default -> new MetricNotice.Unknown(in.map(JsonInput::any));
        };
    }
}
