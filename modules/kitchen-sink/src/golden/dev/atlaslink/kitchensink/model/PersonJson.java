package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link Person} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class PersonJson {
    private final Person.Builder builder = Person.builder();

    Person build() {
        return builder.build();
    }

    @JsonProperty("firstName")
    void firstName(String value) {
        if (value != null) {
            builder.firstName(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
