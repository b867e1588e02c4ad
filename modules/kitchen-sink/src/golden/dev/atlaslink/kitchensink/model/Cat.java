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
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Cat.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "species", "legs", "lives" })
public non-sealed interface Cat extends Animal {
    /**
     * The property {@code species}.
     *
     * @return never {@code null}
     */
    @JsonProperty("species")
    String species();

    /**
     * The property {@code legs}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("legs")
    Optional<Integer> legs();

    /**
     * The property {@code lives}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("lives")
    Optional<Integer> lives();


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
    static Cat fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class Json implements Animal.Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        @Override
        public Cat build() {
            return builder.build();
        }

        /**
         * Takes the property {@code species}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("species")
        public void species(String value) {
            if (value != null) {
                builder.species(value);
            }
        }

        /**
         * Takes the property {@code legs}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("legs")
        public void legs(BigDecimal value) {
            if (value != null) {
                builder.legs(JsonValues.int32("legs", value));
            }
        }

        /**
         * Takes the property {@code lives}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("lives")
        public void lives(BigDecimal value) {
            if (value != null) {
                builder.lives(JsonValues.int32("lives", value));
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

    /** Collects the properties of a {@link Cat}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableCat.Builder {
        Builder() {}
    }
}

