package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link ApiToken} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ApiTokenJson {
    private final ApiToken.Builder builder = ApiToken.builder();

    ApiToken build() {
        return builder.build();
    }

    @JsonProperty("token")
    void token(String value) {
        if (value != null) {
            builder.token(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
