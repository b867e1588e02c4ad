package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of two shapes, told apart by the property kind.
 *
 * <p>What fits no variant is read as {@link Unknown} and written back unchanged.
 */
@SuppressWarnings("deprecation") // a permitted variant may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind", visible = true, defaultImpl = Shape.class)
public sealed interface Shape permits Circle, Square, Shape.Unknown {
    /**
     * Builds the variant that Jackson has read.
     *
     * @param json what was read
     * @return the variant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Shape fromJson(Json json) {
        return json.build();
    }

    /** Collects the JSON properties of a variant for Jackson; not for use in code. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind", visible = true, defaultImpl = UnknownJson.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.Json.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.Json.class, name = "square \"s\"")
    })
    interface Json {
        /**
         * Builds the variant.
         *
         * @return the variant
         */
        Shape build();
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
        public Shape build() {
            return new Unknown(properties);
        }
    }

    /**
     * A variant that this version of the specification does not know.
     *
     * @param properties all JSON properties, in their order
     */
    record Unknown(@JsonAnyGetter Map<String, Object> properties) implements Shape {
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

