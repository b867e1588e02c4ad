package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link Water} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class WaterJson {
    private final Water.Builder builder = Water.builder();

    Water build() {
        return builder.build();
    }

    @JsonProperty("name")
    void name(String value) {
        if (value != null) {
            builder.name(value);
        }
    }

    @JsonProperty("sparkling")
    void sparkling(Boolean value) {
        if (value != null) {
            builder.sparkling(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
