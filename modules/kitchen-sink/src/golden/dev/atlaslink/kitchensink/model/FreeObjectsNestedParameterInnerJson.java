package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * Collects the properties of a {@link FreeObjectsNestedParameterInner} for Jackson. A JSON {@code null} counts as
 * absent.
 */
@SuppressWarnings("deprecation") // a property may be deprecated
final class FreeObjectsNestedParameterInnerJson {
    private final FreeObjectsNestedParameterInner.Builder builder = FreeObjectsNestedParameterInner.builder();

    FreeObjectsNestedParameterInner build() {
        return builder.build();
    }

    @JsonProperty("size")
    void size(BigDecimal value) {
        if (value != null) {
            builder.size(JsonValues.int64("size", value));
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
