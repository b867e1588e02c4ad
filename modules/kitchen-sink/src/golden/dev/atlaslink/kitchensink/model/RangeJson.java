package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** Collects the properties of a {@link Range} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class RangeJson {
    private final Range.Builder builder = Range.builder();

    Range build() {
        return builder.build();
    }

    @JsonProperty("from")
    void fromProperty(BigDecimal value) {
        if (value != null) {
            builder.fromProperty(JsonValues.int32("from", value));
        }
    }

    @JsonProperty("to")
    void to(BigDecimal value) {
        if (value != null) {
            builder.to(JsonValues.int32("to", value));
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
