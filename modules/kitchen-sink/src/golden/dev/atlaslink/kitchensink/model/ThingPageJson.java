package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/** Collects the properties of a {@link ThingPage} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ThingPageJson {
    private final ThingPage.Builder builder = ThingPage.builder();

    ThingPage build() {
        return builder.build();
    }

    @JsonProperty("results")
    void results(List<Thing> value) {
        if (value != null) {
            for (Thing item : value) {
                if (item != null) {
                    builder.addResults(item);
                }
            }
        }
    }

    @JsonProperty("totalCount")
    void totalCount(BigDecimal value) {
        if (value != null) {
            builder.totalCount(JsonValues.int32("totalCount", value));
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
