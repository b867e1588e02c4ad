package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Notice}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class NoticeCodec implements JsonOutput.Codec<Notice> {
    static final NoticeCodec INSTANCE = new NoticeCodec();

    private NoticeCodec() {}

    @Override
    public Notice read(JsonInput in) throws IOException {
        if (!in.object("Notice")) {
            return null;
        }
        return switch (in.discriminator("event")) {
            case "DOWN" -> HostNoticeCodec.INSTANCE.read(in);
            case "OVER" -> MetricNoticeCodec.INSTANCE.read(in);
            case "UP" -> HostNoticeCodec.INSTANCE.read(in);
            default -> AnyNoticeCodec.INSTANCE.read(in);
        };
    }

    @Override
    public void write(JsonOutput out, Notice value) throws IOException {
        if (value instanceof HostNotice variant) {
            HostNoticeCodec.INSTANCE.write(out, variant);
        } else if (value instanceof MetricNotice variant) {
            MetricNoticeCodec.INSTANCE.write(out, variant);
        } else if (value instanceof AnyNotice variant) {
            AnyNoticeCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((Notice.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(HostNoticeCodec.INSTANCE, MetricNoticeCodec.INSTANCE, AnyNoticeCodec.INSTANCE);
    }
}
