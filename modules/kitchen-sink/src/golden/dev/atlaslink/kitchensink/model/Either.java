package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Any of two, so all of their properties.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "firstName", "companyName", "taxNumber" })
public interface Either {
    /**
     * The property {@code firstName}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("firstName")
    Optional<String> firstName();

    /**
     * The property {@code companyName}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("companyName")
    Optional<String> companyName();

    /**
     * The property {@code taxNumber}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("taxNumber")
    Optional<String> taxNumber();


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
    static Either fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    final class Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code firstName}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("firstName")
        public void firstName(String value) {
            if (value != null) {
                builder.firstName(value);
            }
        }

        /**
         * Takes the property {@code companyName}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("companyName")
        public void companyName(String value) {
            if (value != null) {
                builder.companyName(value);
            }
        }

        /**
         * Takes the property {@code taxNumber}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("taxNumber")
        public void taxNumber(String value) {
            if (value != null) {
                builder.taxNumber(value);
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

    /** Collects the properties of a {@link Either}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableEither.Builder {
        Builder() {}
    }
}

