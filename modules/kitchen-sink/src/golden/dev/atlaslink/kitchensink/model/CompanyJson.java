package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link Company} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class CompanyJson {
    private final Company.Builder builder = Company.builder();

    Company build() {
        return builder.build();
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
