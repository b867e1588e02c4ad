package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Map;
import org.immutables.value.Value;

/**
 * YearlyPlan.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "term", "month" })
public non-sealed interface YearlyPlan extends Plan {
    /**
     * The property {@code term}.
     *
     * @return never {@code null}
     */
    @JsonProperty("term")
    String term();

    /**
     * The property {@code month}.
     *
     * @return never {@code null}
     */
    @JsonProperty("month")
    Integer month();


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
    static YearlyPlan fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class Json implements Plan.Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        @Override
        public YearlyPlan build() {
            return builder.build();
        }

        /**
         * Takes the property {@code term}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("term")
        public void term(String value) {
            if (value != null) {
                builder.term(value);
            }
        }

        /**
         * Takes the property {@code month}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("month")
        public void month(BigDecimal value) {
            if (value != null) {
                builder.month(JsonValues.int32("month", value));
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

    /** Collects the properties of a {@link YearlyPlan}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableYearlyPlan.Builder {
        Builder() {}
    }
}

