package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import dev.atlaslink.kitchensink.model.RawFold;
import dev.atlaslink.kitchensink.model.SizeFold;
import org.immutables.value.Value;

/**
 * Variants in which one name means different things, so that no one holder serves both.
 *
 * <p>What fits no variant is read as {@link Unknown} and written back unchanged.
 */
@SuppressWarnings("deprecation") // a permitted variant may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Twofold.class)
public sealed interface Twofold permits RawFold, SizeFold, Twofold.Unknown {
    /**
     * Builds the variant that Jackson has read.
     *
     * @param json what was read
     * @return the variant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Twofold fromJson(Json json) {
        return json.build();
    }

    /** Collects the JSON properties of a variant for Jackson; not for use in code. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = UnknownJson.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(RawFold.Json.class),
        @JsonSubTypes.Type(SizeFold.Json.class)
    })
    interface Json {
        /**
         * Builds the variant.
         *
         * @return the variant
         */
        Twofold build();
    }

    /** Collects what fits no variant. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class UnknownJson implements Json {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        /** Creates an empty holder. */
        public UnknownJson() {}

        /**
         * Keeps a property.
         *
         * @param name of the property
         * @param value may be {@code null}
         */
        @JsonAnySetter
        public void property(String name, Object value) {
            properties.put(name, value);
        }

        @Override
        public Twofold build() {
            return new Unknown(properties);
        }
    }

    /**
     * A variant that this version of the specification does not know.
     *
     * @param properties all JSON properties, in their order
     */
    record Unknown(@JsonAnyGetter Map<String, Object> properties) implements Twofold {
        /**
         * Keeps a copy of the properties.
         *
         * @param properties all JSON properties; values may be {@code null}
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }
}

