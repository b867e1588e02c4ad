package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** Collects the properties of a {@link Thing20250312} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class Thing20250312Json {
    private final Thing20250312.Builder builder = Thing20250312.builder();

    Thing20250312 build() {
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

    @JsonProperty("title")
    void title(String value) {
        if (value != null) {
            builder.title(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
