package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads {@link Notice} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class NoticeCodec implements JsonInput.Reader<Notice> {
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
    public List<Set<String>> properties() {
        return JsonInput.properties(HostNoticeCodec.INSTANCE, MetricNoticeCodec.INSTANCE, AnyNoticeCodec.INSTANCE);
    }
}
