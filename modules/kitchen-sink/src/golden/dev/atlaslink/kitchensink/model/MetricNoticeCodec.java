package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link MetricNotice}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class MetricNoticeCodec implements JsonOutput.Codec<MetricNotice> {
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
            default -> new MetricNotice.Unknown(in.unknown());
        };
    }

    @Override
    public void write(JsonOutput out, MetricNotice value) throws IOException {
        if (value instanceof RawNotice variant) {
            RawNoticeCodec.INSTANCE.write(out, variant);
        } else if (value instanceof SizeNotice variant) {
            SizeNoticeCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((MetricNotice.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(RawNoticeCodec.INSTANCE, SizeNoticeCodec.INSTANCE);
    }
}
