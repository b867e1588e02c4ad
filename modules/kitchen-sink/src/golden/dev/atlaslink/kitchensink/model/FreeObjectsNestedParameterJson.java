package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Collects the properties of a {@link FreeObjectsNestedParameter} for Jackson. A JSON {@code null} counts as absent.
 */
@SuppressWarnings("deprecation") // a property may be deprecated
final class FreeObjectsNestedParameterJson {
    private final FreeObjectsNestedParameter.Builder builder = FreeObjectsNestedParameter.builder();

    FreeObjectsNestedParameter build() {
        return builder.build();
    }

    @JsonProperty("tags")
    void tags(List<String> value) {
        if (value != null) {
            for (String item : value) {
                if (item != null) {
                    builder.addTags(item);
                }
            }
        }
    }

    @JsonProperty("inner")
    void inner(FreeObjectsNestedParameterInner value) {
        if (value != null) {
            builder.inner(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
