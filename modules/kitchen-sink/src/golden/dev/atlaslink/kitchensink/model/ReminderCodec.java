package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Reminder}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ReminderCodec implements JsonOutput.Codec<Reminder> {
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
            default -> new Reminder.Unknown(in.unknown());
        };
    }

    @Override
    public void write(JsonOutput out, Reminder value) throws IOException {
        if (value instanceof HostNotice variant) {
            HostNoticeCodec.INSTANCE.write(out, variant);
        } else if (value instanceof MetricNotice variant) {
            MetricNoticeCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((Reminder.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(MetricNoticeCodec.INSTANCE, HostNoticeCodec.INSTANCE);
    }
}
