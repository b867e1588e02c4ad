package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Collects the properties of a {@link ThingPage20250312} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ThingPage20250312Json {
    private final ThingPage20250312.Builder builder = ThingPage20250312.builder();

    ThingPage20250312 build() {
        return builder.build();
    }

    @JsonProperty("items")
    void items(List<Thing20250312> value) {
        if (value != null) {
            for (Thing20250312 item : value) {
                if (item != null) {
                    builder.addItems(item);
                }
            }
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
