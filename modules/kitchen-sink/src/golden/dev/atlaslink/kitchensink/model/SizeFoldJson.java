package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;

/** Collects the properties of a {@link SizeFold} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class SizeFoldJson {
    private final SizeFold.Builder builder = SizeFold.builder();

    SizeFold build() {
        return builder.build();
    }

    @JsonProperty("size")
    void size(String value) {
        if (value != null) {
            builder.size(value);
        }
    }

    @JsonProperty("value")
    void value(String value) {
        if (value != null) {
            builder.value(value);
        }
    }

    @JsonProperty("detail")
    void detail(Notice value) {
        if (value != null) {
            builder.detail(value);
        }
    }

    @JsonProperty("more")
    void more(Map<String, BigDecimal> value) {
        if (value != null) {
            JsonValues.map(value, value0 -> JsonValues.int64("more", value0)).forEach((key, item) -> {
                if (item != null) {
                    builder.putMore(key, item);
                }
            });
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
