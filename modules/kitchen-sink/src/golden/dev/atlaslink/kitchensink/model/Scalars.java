package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Single values, in bounds that a narrower type would not hold.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "whole", "small", "unsigned", "moments", "days", "rows", "holes", "gaps", "nothing" })
public interface Scalars {
    /**
     * The property {@code whole}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("whole")
    Optional<Long> whole();

    /**
     * The property {@code small}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("small")
    Optional<Integer> small();

    /**
     * The property {@code unsigned}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("unsigned")
    Optional<Long> unsigned();

    /**
     * The property {@code moments}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("moments")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Instant> moments();

    /**
     * The property {@code days}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("days")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, LocalDate> days();

    /**
     * The property {@code rows}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("rows")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<List<Integer>> rows();

    /**
     * The property {@code holes}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("holes")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@AllowNulls Long> holes();

    /**
     * The property {@code gaps}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("gaps")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, @AllowNulls String> gaps();

    /**
     * The property {@code nothing}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("nothing")
    Optional<String> nothing();


    /**
     * Returns the JSON properties that the specification does not name, in their order; values may be {@code null}.
     *
     * @return empty where there are none
     */
    @JsonAnyGetter
    Map<String, @AllowNulls Object> unknownProperties();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a value that differs from this one.
     *
     * @return a builder with all properties of this value
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds the value that Jackson has read.
     *
     * @param json what was read
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Scalars fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    final class Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code whole}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("whole")
        public void whole(BigDecimal value) {
            if (value != null) {
                builder.whole(JsonValues.int64("whole", value));
            }
        }

        /**
         * Takes the property {@code small}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("small")
        public void small(BigDecimal value) {
            if (value != null) {
                builder.small(JsonValues.int32("small", value));
            }
        }

        /**
         * Takes the property {@code unsigned}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("unsigned")
        public void unsigned(BigDecimal value) {
            if (value != null) {
                builder.unsigned(JsonValues.int64("unsigned", value));
            }
        }

        /**
         * Takes the property {@code moments}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("moments")
        public void moments(List<String> value) {
            if (value != null) {
                for (Instant item : JsonValues.list(value, value0 -> JsonValues.instant("moments", value0))) {
                    if (item != null) {
                        builder.addMoments(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code days}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("days")
        public void days(Map<String, String> value) {
            if (value != null) {
                JsonValues.map(value, value0 -> JsonValues.date("days", value0)).forEach((key, item) -> {
                    if (item != null) {
                        builder.putDays(key, item);
                    }
                });
            }
        }

        /**
         * Takes the property {@code rows}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("rows")
        public void rows(List<List<BigDecimal>> value) {
            if (value != null) {
                for (List<Integer> item : JsonValues.list(value, value0 -> JsonValues.list(value0, value1 -> JsonValues.int32("rows", value1)))) {
                    if (item != null) {
                        builder.addRows(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code holes}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("holes")
        public void holes(List<BigDecimal> value) {
            if (value != null) {
                for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("holes", value0))) {
                    builder.addHoles(item);
                }
            }
        }

        /**
         * Takes the property {@code gaps}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("gaps")
        public void gaps(Map<String, String> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    builder.putGaps(key, item);
                });
            }
        }

        /**
         * Takes the property {@code nothing}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("nothing")
        public void nothing(String value) {
            if (value != null) {
                builder.nothing(value);
            }
        }

        /**
         * Keeps a property that the specification does not name.
         *
         * @param name of the property
         * @param value may be {@code null}
         */
        @JsonAnySetter
        public void unknownProperty(String name, Object value) {
            builder.putUnknownProperties(name, value);
        }
    }

    /** Collects the properties of a {@link Scalars}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableScalars.Builder {
        Builder() {}
    }
}

