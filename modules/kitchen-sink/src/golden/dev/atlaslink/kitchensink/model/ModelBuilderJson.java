package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link ModelBuilder} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ModelBuilderJson {
    private final ModelBuilder.Builder builder = ModelBuilder.builder();

    ModelBuilder build() {
        return builder.build();
    }

    @JsonProperty("builder")
    void builderProperty(ModelBuilder value) {
        if (value != null) {
            builder.builderProperty(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
