package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link ThingPlace} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ThingPlaceJson {
    private final ThingPlace.Builder builder = ThingPlace.builder();

    ThingPlace build() {
        return builder.build();
    }

    @JsonProperty("street")
    void street(String value) {
        if (value != null) {
            builder.street(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
