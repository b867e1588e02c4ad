package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Collects the properties of a {@link HostNotice} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class HostNoticeJson implements NoticeJson, ReminderJson {
    private final HostNotice.Builder builder = HostNotice.builder();

    @Override
    public HostNotice build() {
        return builder.build();
    }

    @JsonProperty("event")
    void event(HostNoticeEvent value) {
        if (value != null) {
            builder.event(value);
        }
    }

    @JsonProperty("host")
    void host(String value) {
        if (value != null) {
            builder.host(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
