package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads {@link Reminder} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ReminderCodec implements JsonInput.Reader<Reminder> {
    static final ReminderCodec INSTANCE = new ReminderCodec();

    private ReminderCodec() {}

    @Override
    public Reminder read(JsonInput in) throws IOException {
        if (!in.object("Reminder")) {
            return null;
        }
        return switch (in.discriminator("event")) {
            case "OVER" -> MetricNoticeCodec.INSTANCE.read(in);
            case "UP" -> HostNoticeCodec.INSTANCE.read(in);
            default -> new Reminder.Unknown(in.map(JsonInput::any));
        };
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(MetricNoticeCodec.INSTANCE, HostNoticeCodec.INSTANCE);
    }
}
