package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** Collects the properties of a {@link ObjectsFilterParameter} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ObjectsFilterParameterJson {
    private final ObjectsFilterParameter.Builder builder = ObjectsFilterParameter.builder();

    ObjectsFilterParameter build() {
        return builder.build();
    }

    @JsonProperty("color")
    void color(String value) {
        if (value != null) {
            builder.color(value);
        }
    }

    @JsonProperty("size")
    void size(BigDecimal value) {
        if (value != null) {
            builder.size(JsonValues.int32("size", value));
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
