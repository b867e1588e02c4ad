package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/** Collects the properties of a {@link RawFold} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class RawFoldJson {
    private final RawFold.Builder builder = RawFold.builder();

    RawFold build() {
        return builder.build();
    }

    @JsonProperty("raw")
    void raw(String value) {
        if (value != null) {
            builder.raw(value);
        }
    }

    @JsonProperty("value")
    void value(BigDecimal value) {
        if (value != null) {
            builder.value(value);
        }
    }

    @JsonProperty("detail")
    void detail(String value) {
        if (value != null) {
            builder.detail(value);
        }
    }

    @JsonProperty("more")
    void more(List<Shape> value) {
        if (value != null) {
            for (Shape item : value) {
                if (item != null) {
                    builder.addMore(item);
                }
            }
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
