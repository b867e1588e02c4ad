package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Circle.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "kind", "radius" })
public non-sealed interface Circle extends Shape {
    /**
     * The property {@code kind}.
     *
     * @return never {@code null}
     */
    @JsonProperty("kind")
    @Value.Default
    default String kind() {
        return "circle";
    }

    /**
     * The property {@code radius}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("radius")
    Optional<Double> radius();


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
    static Circle fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class Json implements Shape.Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        @Override
        public Circle build() {
            return builder.build();
        }

        /**
         * Takes the property {@code kind}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("kind")
        public void kind(String value) {
            if (value != null) {
                builder.kind(value);
            }
        }

        /**
         * Takes the property {@code radius}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("radius")
        public void radius(Double value) {
            if (value != null) {
                builder.radius(value);
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

    /** Collects the properties of a {@link Circle}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableCircle.Builder {
        Builder() {}
    }
}

