package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link ModelOptional} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ModelOptionalJson {
    private final ModelOptional.Builder builder = ModelOptional.builder();

    ModelOptional build() {
        return builder.build();
    }

    @JsonProperty("name")
    void name(String value) {
        if (value != null) {
            builder.name(value);
        }
    }

    @JsonProperty("map")
    void map(ModelMap value) {
        if (value != null) {
            builder.map(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
