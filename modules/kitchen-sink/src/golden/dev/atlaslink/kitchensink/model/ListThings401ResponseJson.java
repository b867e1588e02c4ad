package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Collects the properties of a {@link ListThings401Response} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ListThings401ResponseJson {
    private final ListThings401Response.Builder builder = ListThings401Response.builder();

    ListThings401Response build() {
        return builder.build();
    }

    @JsonProperty("detail")
    void detail(String value) {
        if (value != null) {
            builder.detail(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
