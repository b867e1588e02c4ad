package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Collects the properties of a {@link Scalars} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ScalarsJson {
    private final Scalars.Builder builder = Scalars.builder();

    Scalars build() {
        return builder.build();
    }

    @JsonProperty("whole")
    void whole(BigDecimal value) {
        if (value != null) {
            builder.whole(JsonValues.int64("whole", value));
        }
    }

    @JsonProperty("small")
    void small(BigDecimal value) {
        if (value != null) {
            builder.small(JsonValues.int32("small", value));
        }
    }

    @JsonProperty("unsigned")
    void unsigned(BigDecimal value) {
        if (value != null) {
            builder.unsigned(JsonValues.int64("unsigned", value));
        }
    }

    @JsonProperty("moments")
    void moments(List<String> value) {
        if (value != null) {
            for (Instant item : JsonValues.list(value, value0 -> JsonValues.instant("moments", value0))) {
                if (item != null) {
                    builder.addMoments(item);
                }
            }
        }
    }

    @JsonProperty("days")
    void days(Map<String, String> value) {
        if (value != null) {
            JsonValues.map(value, value0 -> JsonValues.date("days", value0)).forEach((key, item) -> {
                if (item != null) {
                    builder.putDays(key, item);
                }
            });
        }
    }

    @JsonProperty("rows")
    void rows(List<List<BigDecimal>> value) {
        if (value != null) {
            for (List<Integer> item :
                    JsonValues.list(
                            value,
                            value0 -> JsonValues.list(value0, value1 -> JsonValues.int32("rows", value1)))) {
                if (item != null) {
                    builder.addRows(item);
                }
            }
        }
    }

    @JsonProperty("holes")
    void holes(List<BigDecimal> value) {
        if (value != null) {
            for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("holes", value0))) {
                builder.addHoles(item);
            }
        }
    }

    @JsonProperty("gaps")
    void gaps(Map<String, String> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                builder.putGaps(key, item);
            });
        }
    }

    @JsonProperty("nothing")
    void nothing(String value) {
        if (value != null) {
            builder.nothing(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
