package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link Either} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class EitherJson {
    private final Either.Builder builder = Either.builder();

    Either build() {
        return builder.build();
    }

    @JsonProperty("firstName")
    void firstName(String value) {
        if (value != null) {
            builder.firstName(value);
        }
    }

    @JsonProperty("companyName")
    void companyName(String value) {
        if (value != null) {
            builder.companyName(value);
        }
    }

    @JsonProperty("taxNumber")
    void taxNumber(String value) {
        if (value != null) {
            builder.taxNumber(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
