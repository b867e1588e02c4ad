package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the properties of a variant of {@link MetricNotice} for Jackson. */
@SuppressWarnings("deprecation") // a variant may be deprecated
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "metric",
        visible = true,
        defaultImpl = MetricNoticeJson.UnknownJson.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = RawNoticeJson.class, name = "CPU"),
    @JsonSubTypes.Type(value = SizeNoticeJson.class, name = "MEMORY")
})
interface MetricNoticeJson {
    MetricNotice build();

    /** What fits no variant. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class UnknownJson implements MetricNoticeJson {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        @Override
        public MetricNotice build() {
            return new MetricNotice.Unknown(properties);
        }

        @JsonAnySetter
        void property(String name, Object value) {
            properties.put(name, value);
        }
    }

    /** Reads this union where it is a variant of another, which is asked first. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class InnerJson implements NoticeJson, ReminderJson {
        private final MetricNotice value;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        InnerJson(MetricNotice value) {
            this.value = value;
        }

        @Override
        public MetricNotice build() {
            return value;
        }
    }
}
