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
 * HostNotice.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "event", "host" })
public non-sealed interface HostNotice extends Notice, Reminder {
    /**
     * The property {@code event}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("event")
    Optional<HostNoticeEvent> event();

    /**
     * The property {@code host}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("host")
    Optional<String> host();


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
    static HostNotice fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class Json implements Notice.Json, Reminder.Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        @Override
        public HostNotice build() {
            return builder.build();
        }

        /**
         * Takes the property {@code event}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("event")
        public void event(HostNoticeEvent value) {
            if (value != null) {
                builder.event(value);
            }
        }

        /**
         * Takes the property {@code host}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("host")
        public void host(String value) {
            if (value != null) {
                builder.host(value);
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

    /** Collects the properties of a {@link HostNotice}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableHostNotice.Builder {
        Builder() {}
    }
}

