package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the properties of a variant of {@link Reminder} for Jackson. */
@SuppressWarnings("deprecation") // a variant may be deprecated
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "event",
        visible = true,
        defaultImpl = ReminderJson.UnknownJson.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = MetricNoticeJson.InnerJson.class, name = "OVER"),
    @JsonSubTypes.Type(value = HostNoticeJson.class, name = "UP")
})
interface ReminderJson {
    Reminder build();

    /** What fits no variant. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class UnknownJson implements ReminderJson {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        @Override
        public Reminder build() {
            return new Reminder.Unknown(properties);
        }

        @JsonAnySetter
        void property(String name, Object value) {
            properties.put(name, value);
        }
    }
}
