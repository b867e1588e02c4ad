package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link ModelList} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ModelListJson {
    private final ModelList.Builder builder = ModelList.builder();

    ModelList build() {
        return builder.build();
    }

    @JsonProperty("name")
    void name(String value) {
        if (value != null) {
            builder.name(value);
        }
    }

    @JsonProperty("next")
    void next(ModelList value) {
        if (value != null) {
            builder.next(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
