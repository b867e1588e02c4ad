package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A thing with more to it.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "from", "to", "title" })
public interface Thing20250312 {
    /**
     * Start of the range.
     *
     * @return never {@code null}
     */
    @JsonProperty("from")
    Integer fromProperty();

    /**
     * End of the range.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("to")
    Optional<Integer> to();

    /**
     * The property {@code title}.
     *
     * @return never {@code null}
     */
    @JsonProperty("title")
    String title();


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
    static Thing20250312 fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    final class Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code from}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("from")
        public void fromProperty(BigDecimal value) {
            if (value != null) {
                builder.fromProperty(JsonValues.int32("from", value));
            }
        }

        /**
         * Takes the property {@code to}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("to")
        public void to(BigDecimal value) {
            if (value != null) {
                builder.to(JsonValues.int32("to", value));
            }
        }

        /**
         * Takes the property {@code title}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("title")
        public void title(String value) {
            if (value != null) {
                builder.title(value);
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

    /** Collects the properties of a {@link Thing20250312}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableThing20250312.Builder {
        Builder() {}
    }
}

