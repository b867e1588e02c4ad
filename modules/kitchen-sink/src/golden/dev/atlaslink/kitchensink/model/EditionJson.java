package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** Collects the properties of a {@link Edition} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class EditionJson {
    private final Edition.Builder builder = Edition.builder();

    Edition build() {
        return builder.build();
    }

    @JsonProperty("private")
    void privateProperty2(String value) {
        if (value != null) {
            builder.privateProperty2(value);
        }
    }

    @JsonProperty("int")
    void intProperty(BigDecimal value) {
        if (value != null) {
            builder.intProperty(JsonValues.int64("int", value));
        }
    }

    @JsonProperty("privateProperty")
    void privateProperty(String value) {
        if (value != null) {
            builder.privateProperty(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
