package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Collects the properties of a {@link Circle} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class CircleJson implements ShapeJson {
    private final Circle.Builder builder = Circle.builder();

    @Override
    public Circle build() {
        return builder.build();
    }

    @JsonProperty("kind")
    void kind(String value) {
        if (value != null) {
            builder.kind(value);
        }
    }

    @JsonProperty("radius")
    void radius(Double value) {
        if (value != null) {
            builder.radius(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
