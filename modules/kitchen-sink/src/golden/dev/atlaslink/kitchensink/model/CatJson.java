package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** Collects the properties of a {@link Cat} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class CatJson implements AnimalJson {
    private final Cat.Builder builder = Cat.builder();

    @Override
    public Cat build() {
        return builder.build();
    }

    @JsonProperty("species")
    void species(String value) {
        if (value != null) {
            builder.species(value);
        }
    }

    @JsonProperty("legs")
    void legs(BigDecimal value) {
        if (value != null) {
            builder.legs(JsonValues.int32("legs", value));
        }
    }

    @JsonProperty("lives")
    void lives(BigDecimal value) {
        if (value != null) {
            builder.lives(JsonValues.int32("lives", value));
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
