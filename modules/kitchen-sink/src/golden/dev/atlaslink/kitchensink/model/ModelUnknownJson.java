package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link ModelUnknown} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ModelUnknownJson {
    private final ModelUnknown.Builder builder = ModelUnknown.builder();

    ModelUnknown build() {
        return builder.build();
    }

    @JsonProperty("name")
    void name(String value) {
        if (value != null) {
            builder.name(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
