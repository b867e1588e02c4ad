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
 * Is known by its properties; a company may be one as well.
 *
 * <p>What fits no variant is read as {@link Unknown} and written back unchanged.
 */
@SuppressWarnings("deprecation") // a permitted variant may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Token.class)
public sealed interface Token permits Company, ApiToken, Token.Unknown {
    /**
     * Builds the variant that Jackson has read.
     *
     * @param json what was read
     * @return the variant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Token fromJson(Json json) {
        return json.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. Their names tell the variant. */
    final class Json {
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final Map<String, Object> others = new LinkedHashMap<>();
        private String companyName;
        private String taxNumber;
        private String token;

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code companyName}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("companyName")
        public void companyName(String value) {
            properties.put("companyName", value);
            this.companyName = value;
        }

        /**
         * Takes the property {@code taxNumber}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("taxNumber")
        public void taxNumber(String value) {
            properties.put("taxNumber", value);
            this.taxNumber = value;
        }

        /**
         * Takes the property {@code token}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("token")
        public void token(String value) {
            properties.put("token", value);
            this.token = value;
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

        private Token build() {
            Set<String> declared = new LinkedHashSet<>(properties.keySet());
            declared.removeAll(others.keySet());
            List<Supplier<Token>> fitting = new ArrayList<>();
            List<Supplier<Token>> complete = new ArrayList<>();
            if (Set.<String>of("companyName", "taxNumber").containsAll(declared)) {
                fitting.add(this::asCompany);
                if (declared.containsAll(Set.<String>of("companyName"))) {
                    complete.add(this::asCompany);
                }
            }
            if (Set.<String>of("token").containsAll(declared)) {
                fitting.add(this::asApiToken);
                if (declared.containsAll(Set.<String>of())) {
                    complete.add(this::asApiToken);
                }
            }
            List<Supplier<Token>> found = fitting.size() > 1 ? complete : fitting;
            return declared.isEmpty() || found.size() != 1
                    ? new Unknown(properties)
                    : found.get(0).get();
        }

        private Token asCompany() {
            Company.Json json = new Company.Json();
            json.companyName(this.companyName);
            json.taxNumber(this.taxNumber);
            others.forEach(json::unknownProperty);
            return Company.fromJson(json);
        }

        private Token asApiToken() {
            ApiToken.Json json = new ApiToken.Json();
            json.token(this.token);
            others.forEach(json::unknownProperty);
            return ApiToken.fromJson(json);
        }
    }

    /**
     * A variant that this version of the specification does not know.
     *
     * @param properties all JSON properties, in their order
     */
    record Unknown(@JsonAnyGetter Map<String, Object> properties) implements Token {
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

