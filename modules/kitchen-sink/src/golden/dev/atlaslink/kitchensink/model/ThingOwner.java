package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import dev.atlaslink.kitchensink.model.Company;
import dev.atlaslink.kitchensink.model.Person;
import org.immutables.value.Value;

/**
 * One of several variants.
 *
 * <p>What fits no variant is read as {@link Unknown} and written back unchanged.
 */
@SuppressWarnings("deprecation") // a permitted variant may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = ThingOwner.class)
public sealed interface ThingOwner permits Person, Company, ThingOwner.Unknown {

    /**
     * Builds the variant that Jackson has read.
     *
     * @param json what was read
     * @return the variant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ThingOwner fromJson(Json json) {
        return json.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. Its variants are classes: Jackson 3 deduces no others. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = UnknownJson.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(Person.Json.class),
        @JsonSubTypes.Type(Company.Json.class)
    })
    interface Json {
        /**
         * Builds the variant.
         *
         * @return the variant
         */
        ThingOwner build();
    }

    /** Collects what fits no variant. */
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
        public ThingOwner build() {
            return new Unknown(properties);
        }
    }

    /**
     * A variant that this version of the specification does not know.
     *
     * @param properties all JSON properties, in their order
     */
    record Unknown(@JsonAnyGetter Map<String, Object> properties) implements ThingOwner {
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

