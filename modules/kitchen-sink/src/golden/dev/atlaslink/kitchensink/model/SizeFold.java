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
 * SizeFold.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "size", "value", "detail", "more" })
public non-sealed interface SizeFold extends Twofold {
    /**
     * The property {@code size}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("size")
    Optional<String> size();

    /**
     * The property {@code value}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("value")
    Optional<String> value();

    /**
     * The property {@code detail}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("detail")
    Optional<Notice> detail();

    /**
     * The property {@code more}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("more")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Long> more();


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
    static SizeFold fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    final class Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code size}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("size")
        public void size(String value) {
            if (value != null) {
                builder.size(value);
            }
        }

        /**
         * Takes the property {@code value}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("value")
        public void value(String value) {
            if (value != null) {
                builder.value(value);
            }
        }

        /**
         * Takes the property {@code detail}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("detail")
        public void detail(Notice value) {
            if (value != null) {
                builder.detail(value);
            }
        }

        /**
         * Takes the property {@code more}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("more")
        public void more(Map<String, BigDecimal> value) {
            if (value != null) {
                JsonValues.map(value, value0 -> JsonValues.int64("more", value0)).forEach((key, item) -> {
                    if (item != null) {
                        builder.putMore(key, item);
                    }
                });
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

    /** Collects the properties of a {@link SizeFold}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableSizeFold.Builder {
        Builder() {}
    }
}

