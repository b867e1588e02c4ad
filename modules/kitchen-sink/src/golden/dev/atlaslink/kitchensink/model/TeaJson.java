package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link Tea} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class TeaJson {
    private final Tea.Builder builder = Tea.builder();

    Tea build() {
        return builder.build();
    }

    @JsonProperty("name")
    void name(String value) {
        if (value != null) {
            builder.name(value);
        }
    }

    @JsonProperty("leaf")
    void leaf(String value) {
        if (value != null) {
            builder.leaf(value);
        }
    }

    @JsonProperty("roast")
    void roast(TeaRoast value) {
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

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
