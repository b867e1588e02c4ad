package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** Collects the properties of a {@link Old} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class OldJson {
    private final Old.Builder builder = Old.builder();

    Old build() {
        return builder.build();
    }

    @JsonProperty("age")
    void age(BigDecimal value) {
        if (value != null) {
            builder.age(JsonValues.int64("age", value));
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
