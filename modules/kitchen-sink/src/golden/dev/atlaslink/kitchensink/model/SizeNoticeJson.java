package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Collects the properties of a {@link SizeNotice} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class SizeNoticeJson implements MetricNoticeJson {
    private final SizeNotice.Builder builder = SizeNotice.builder();

    @Override
    public SizeNotice build() {
        return builder.build();
    }

    @JsonProperty("event")
    void event(RawNoticeEvent value) {
        if (value != null) {
            builder.event(value);
        }
    }

    @JsonProperty("metric")
    void metric(String value) {
        if (value != null) {
            builder.metric(value);
        }
    }

    @JsonProperty("value")
    void value(String value) {
        if (value != null) {
            builder.value(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
