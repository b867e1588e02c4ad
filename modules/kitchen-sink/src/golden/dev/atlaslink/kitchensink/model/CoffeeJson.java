package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link Coffee} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class CoffeeJson {
    private final Coffee.Builder builder = Coffee.builder();

    Coffee build() {
        return builder.build();
    }

    @JsonProperty("name")
    void name(String value) {
        if (value != null) {
            builder.name(value);
        }
    }

    @JsonProperty("roast")
    void roast(CoffeeRoast value) {
        if (value != null) {
            builder.roast(value);
        }
    }

    @JsonProperty("made")
    void made(String value) {
        if (value != null) {
            builder.made(JsonValues.instant("made", value));
        }
    }

    @JsonProperty("properties")
    void properties(String value) {
        if (value != null) {
            builder.properties(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
