package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Variants that share names, values and wishes.
 *
 * <p>What fits no variant is read as {@link Unknown} and written back unchanged.
 */
@SuppressWarnings("deprecation") // a permitted variant may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Mixed.class)
public sealed interface Mixed permits Coffee, Tea, Water, Mixed.Unknown {
    /**
     * Builds the variant that Jackson has read.
     *
     * @param json what was read
     * @return the variant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Mixed fromJson(Json json) {
        return json.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. Their names tell the variant. */
    final class Json {
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final Map<String, Object> others = new LinkedHashMap<>();
        private String name;
        private String roast;
        private String made;
        private String properties2;
        private String leaf;
        private Boolean sparkling;

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code name}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("name")
        public void name(String value) {
            properties.put("name", value);
            this.name = value;
        }

        /**
         * Takes the property {@code roast}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("roast")
        public void roast(String value) {
            properties.put("roast", value);
            this.roast = value;
        }

        /**
         * Takes the property {@code made}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("made")
        public void made(String value) {
            properties.put("made", value);
            this.made = value;
        }

        /**
         * Takes the property {@code properties}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("properties")
        public void properties2(String value) {
            properties.put("properties", value);
            this.properties2 = value;
        }

        /**
         * Takes the property {@code leaf}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("leaf")
        public void leaf(String value) {
            properties.put("leaf", value);
            this.leaf = value;
        }

        /**
         * Takes the property {@code sparkling}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("sparkling")
        public void sparkling(Boolean value) {
            properties.put("sparkling", value);
            this.sparkling = value;
        }

        /**
         * Keeps a property that no variant declares.
         *
         * @param name of the property
         * @param value may be {@code null}
         */
        @JsonAnySetter
        public void unknownProperty(String name, Object value) {
            properties.put(name, value);
            others.put(name, value);
        }

        private Mixed build() {
            Set<String> declared = new LinkedHashSet<>(properties.keySet());
            declared.removeAll(others.keySet());
            List<Supplier<Mixed>> fitting = new ArrayList<>();
            List<Supplier<Mixed>> complete = new ArrayList<>();
            if (Set.<String>of("name", "roast", "made", "properties").containsAll(declared)) {
                fitting.add(this::asCoffee);
                if (declared.containsAll(Set.<String>of("name"))) {
                    complete.add(this::asCoffee);
                }
            }
            if (Set.<String>of("name", "leaf", "roast", "made").containsAll(declared)) {
                fitting.add(this::asTea);
                if (declared.containsAll(Set.<String>of("name", "leaf"))) {
                    complete.add(this::asTea);
                }
            }
            if (Set.<String>of("name", "sparkling").containsAll(declared)) {
                fitting.add(this::asWater);
                if (declared.containsAll(Set.<String>of())) {
                    complete.add(this::asWater);
                }
            }
            List<Supplier<Mixed>> found = fitting.size() > 1 ? complete : fitting;
            return declared.isEmpty() || found.size() != 1
                    ? new Unknown(properties)
                    : found.get(0).get();
        }

        private Mixed asCoffee() {
            Coffee.Json json = new Coffee.Json();
            json.name(this.name);
            json.roast(this.roast == null ? null : CoffeeRoast.of(this.roast));
            json.made(this.made);
            json.properties(this.properties2);
            others.forEach(json::unknownProperty);
            return Coffee.fromJson(json);
        }

        private Mixed asTea() {
            Tea.Json json = new Tea.Json();
            json.name(this.name);
            json.leaf(this.leaf);
            json.roast(this.roast == null ? null : TeaRoast.of(this.roast));
            json.made(this.made);
            others.forEach(json::unknownProperty);
            return Tea.fromJson(json);
        }

        private Mixed asWater() {
            Water.Json json = new Water.Json();
            json.name(this.name);
            json.sparkling(this.sparkling);
            others.forEach(json::unknownProperty);
            return Water.fromJson(json);
        }
    }

    /**
     * A variant that this version of the specification does not know.
     *
     * @param properties all JSON properties, in their order
     */
    record Unknown(@JsonAnyGetter Map<String, Object> properties) implements Mixed {
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

