package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Collects the properties of a {@link Square} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class SquareJson implements ShapeJson {
    private final Square.Builder builder = Square.builder();

    @Override
    public Square build() {
        return builder.build();
    }

    @JsonProperty("kind")
    void kind(String value) {
        if (value != null) {
            builder.kind(value);
        }
    }

    @JsonProperty("side")
    void side(Double value) {
        if (value != null) {
            builder.side(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
