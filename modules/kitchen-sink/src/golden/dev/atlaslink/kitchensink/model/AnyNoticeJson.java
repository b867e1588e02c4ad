package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Collects the properties of a {@link AnyNotice} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class AnyNoticeJson implements NoticeJson {
    private final AnyNotice.Builder builder = AnyNotice.builder();

    @Override
    public AnyNotice build() {
        return builder.build();
    }

    @JsonProperty("event")
    void event(String value) {
        if (value != null) {
            builder.event(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
