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

    /** Collects JSON properties for Jackson; not for use in code. Their names tell the variant. */
    final class Json {
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final Map<String, Object> others = new LinkedHashMap<>();
        private String raw;
        private Object value;
        private Object detail;
        private Object more;
        private String size;

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code raw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("raw")
        public void raw(String value) {
            properties.put("raw", value);
            this.raw = value;
        }

        /**
         * Takes the property {@code value}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("value")
        public void value(Object value) {
            properties.put("value", value);
            this.value = value;
        }

        /**
         * Takes the property {@code detail}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("detail")
        public void detail(Object value) {
            properties.put("detail", value);
            this.detail = value;
        }

        /**
         * Takes the property {@code more}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("more")
        public void more(Object value) {
            properties.put("more", value);
            this.more = value;
        }

        /**
         * Takes the property {@code size}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("size")
        public void size(String value) {
            properties.put("size", value);
            this.size = value;
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

        private Twofold build() {
            Set<String> declared = new LinkedHashSet<>(properties.keySet());
            declared.removeAll(others.keySet());
            List<Supplier<Twofold>> fitting = new ArrayList<>();
            List<Supplier<Twofold>> complete = new ArrayList<>();
            if (Set.<String>of("raw", "value", "detail", "more").containsAll(declared)) {
                fitting.add(this::asRawFold);
                if (declared.containsAll(Set.<String>of())) {
                    complete.add(this::asRawFold);
                }
            }
            if (Set.<String>of("size", "value", "detail", "more").containsAll(declared)) {
                fitting.add(this::asSizeFold);
                if (declared.containsAll(Set.<String>of())) {
                    complete.add(this::asSizeFold);
                }
            }
            List<Supplier<Twofold>> found = fitting.size() > 1 ? complete : fitting;
            return declared.isEmpty() || found.size() != 1
                    ? new Unknown(properties)
                    : found.get(0).get();
        }

        private Twofold asRawFold() {
            RawFold.Json json = new RawFold.Json();
            json.raw(this.raw);
            json.value(this.value == null ? null : JsonTrees.number("value", this.value));
            json.detail(this.detail == null ? null : JsonTrees.text("detail", this.detail));
            json.more(this.more == null ? null : JsonTrees.list("more", this.more, element0 -> JsonTrees.asShape(element0)));
            others.forEach(json::unknownProperty);
            return RawFold.fromJson(json);
        }

        private Twofold asSizeFold() {
            SizeFold.Json json = new SizeFold.Json();
            json.size(this.size);
            json.value(this.value == null ? null : JsonTrees.text("value", this.value));
            json.detail(this.detail == null ? null : JsonTrees.asNotice(this.detail));
            json.more(this.more == null ? null : JsonTrees.map("more", this.more, element0 -> JsonTrees.number("more", element0)));
            others.forEach(json::unknownProperty);
            return SizeFold.fromJson(json);
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

