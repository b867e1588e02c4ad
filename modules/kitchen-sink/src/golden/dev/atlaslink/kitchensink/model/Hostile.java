package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Every name that a class could choke on.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "class", "Object", "String", "List", "Optional", "Map", "Value", "_links", "links", "$ref", "@type", "builder", "toBuilder", "Builder", "json", "unknownProperties", "unknownProperty", "build", "from", "fromJson", "hashCode", "equals", "getClass", "toString", "notify", "wait", "clone", "of", "copyOf", "größe", "日本", "2nd", "UPPER", "upper", "Upper", "a-b", "a_b", "aB", "item", "value", "key", "initBits", "int", "quoted \"name\"", "back\\slash", "\\u002a/ } name", "*/" })
public interface Hostile {
    /**
     * The property {@code class}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("class")
    Optional<String> propertyClass();

    /**
     * The property {@code Object}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("Object")
    Optional<String> _object();

    /**
     * The property {@code String}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("String")
    Optional<String> string();

    /**
     * The property {@code List}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("List")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> _list();

    /**
     * The property {@code Optional}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("Optional")
    Optional<String> optional();

    /**
     * The property {@code Map}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("Map")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> map();

    /**
     * The property {@code Value}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("Value")
    Optional<String> value();

    /**
     * The property {@code _links}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("_links")
    Optional<String> links();

    /**
     * The property {@code links}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("links")
    Optional<String> links2();

    /**
     * The property {@code $ref}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("$ref")
    Optional<String> ref();

    /**
     * The property {@code @type}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("@type")
    Optional<String> atType();

    /**
     * The property {@code builder}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("builder")
    Optional<String> builderProperty();

    /**
     * The property {@code toBuilder}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("toBuilder")
    Optional<String> toBuilderProperty();

    /**
     * The property {@code Builder}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("Builder")
    Optional<String> builderProperty2();

    /**
     * The property {@code json}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("json")
    Optional<String> json();

    /**
     * The property {@code unknownProperties}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("unknownProperties")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> unknownProperties();

    /**
     * The property {@code unknownProperty}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("unknownProperty")
    Optional<String> unknownProperty();

    /**
     * The property {@code build}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("build")
    Optional<String> build();

    /**
     * The property {@code from}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("from")
    Optional<String> fromProperty();

    /**
     * The property {@code fromJson}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("fromJson")
    Optional<String> fromJson();

    /**
     * The property {@code hashCode}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("hashCode")
    Optional<String> hashCodeProperty();

    /**
     * The property {@code equals}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("equals")
    Optional<String> equalsProperty();

    /**
     * The property {@code getClass}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("getClass")
    Optional<String> getClassProperty();

    /**
     * The property {@code toString}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("toString")
    Optional<String> toStringProperty();

    /**
     * The property {@code notify}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("notify")
    Optional<String> notifyProperty();

    /**
     * The property {@code wait}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("wait")
    Optional<String> waitProperty();

    /**
     * The property {@code clone}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("clone")
    Optional<String> cloneProperty();

    /**
     * The property {@code of}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("of")
    Optional<String> of();

    /**
     * The property {@code copyOf}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("copyOf")
    Optional<String> copyOf();

    /**
     * The property <code>größe</code>.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("größe")
    Optional<String> grou00dfe();

    /**
     * The property <code>日本</code>.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("日本")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> u65e5u672c();

    /**
     * The property {@code 2nd}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("2nd")
    Optional<String> _2nd();

    /**
     * The property {@code UPPER}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("UPPER")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> upper();

    /**
     * The property {@code upper}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("upper")
    Optional<String> upper2();

    /**
     * The property {@code Upper}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("Upper")
    Optional<String> upper3();

    /**
     * The property {@code a-b}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("a-b")
    Optional<String> aB();

    /**
     * The property {@code a_b}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("a_b")
    Optional<String> aB2();

    /**
     * The property {@code aB}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("aB")
    Optional<String> aB3();

    /**
     * The property {@code item}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("item")
    Optional<String> item();

    /**
     * The property {@code value}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("value")
    Optional<String> value2();

    /**
     * The property {@code key}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("key")
    Optional<String> key();

    /**
     * The property {@code initBits}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("initBits")
    Optional<String> initBitsProperty();

    /**
     * The property {@code int}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("int")
    Optional<Long> _int();

    /**
     * The property {@code quoted "name"}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("quoted \"name\"")
    Optional<String> quotedDoubleQuoteNameDoubleQuote();

    /**
     * The property <code>back&#92;slash</code>.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("back\\slash")
    Optional<String> backSlash();

    /**
     * The property <code>&#92;u002a/ } name</code>.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("\\u002a/ } name")
    Optional<String> u002aRightCurlyBracketName();

    /**
     * The property <code>*&#47;</code>.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("*/")
    Optional<String> star();


    /**
     * Returns the JSON properties that the specification does not name, in their order; values may be {@code null}.
     *
     * @return empty where there are none
     */
    @JsonAnyGetter
    Map<String, @AllowNulls Object> otherUnknownProperties();

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
    static Hostile fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    final class Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code class}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("class")
        public void propertyClass(String value) {
            if (value != null) {
                builder.propertyClass(value);
            }
        }

        /**
         * Takes the property {@code Object}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("Object")
        public void _object(String value) {
            if (value != null) {
                builder._object(value);
            }
        }

        /**
         * Takes the property {@code String}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("String")
        public void string(String value) {
            if (value != null) {
                builder.string(value);
            }
        }

        /**
         * Takes the property {@code List}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("List")
        public void _list(List<String> value) {
            if (value != null) {
                for (String item : value) {
                    if (item != null) {
                        builder.add_list(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code Optional}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("Optional")
        public void optional(String value) {
            if (value != null) {
                builder.optional(value);
            }
        }

        /**
         * Takes the property {@code Map}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("Map")
        public void map(Map<String, String> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    if (item != null) {
                        builder.putMap(key, item);
                    }
                });
            }
        }

        /**
         * Takes the property {@code Value}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("Value")
        public void value(String value) {
            if (value != null) {
                builder.value(value);
            }
        }

        /**
         * Takes the property {@code _links}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("_links")
        public void links(String value) {
            if (value != null) {
                builder.links(value);
            }
        }

        /**
         * Takes the property {@code links}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("links")
        public void links2(String value) {
            if (value != null) {
                builder.links2(value);
            }
        }

        /**
         * Takes the property {@code $ref}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("$ref")
        public void ref(String value) {
            if (value != null) {
                builder.ref(value);
            }
        }

        /**
         * Takes the property {@code @type}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("@type")
        public void atType(String value) {
            if (value != null) {
                builder.atType(value);
            }
        }

        /**
         * Takes the property {@code builder}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("builder")
        public void builderProperty(String value) {
            if (value != null) {
                builder.builderProperty(value);
            }
        }

        /**
         * Takes the property {@code toBuilder}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("toBuilder")
        public void toBuilderProperty(String value) {
            if (value != null) {
                builder.toBuilderProperty(value);
            }
        }

        /**
         * Takes the property {@code Builder}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("Builder")
        public void builderProperty2(String value) {
            if (value != null) {
                builder.builderProperty2(value);
            }
        }

        /**
         * Takes the property {@code json}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("json")
        public void json(String value) {
            if (value != null) {
                builder.json(value);
            }
        }

        /**
         * Takes the property {@code unknownProperties}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("unknownProperties")
        public void unknownProperties(Map<String, String> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    if (item != null) {
                        builder.putUnknownProperties(key, item);
                    }
                });
            }
        }

        /**
         * Takes the property {@code unknownProperty}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("unknownProperty")
        public void unknownProperty(String value) {
            if (value != null) {
                builder.unknownProperty(value);
            }
        }

        /**
         * Takes the property {@code build}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("build")
        public void build(String value) {
            if (value != null) {
                builder.build(value);
            }
        }

        /**
         * Takes the property {@code from}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("from")
        public void fromProperty(String value) {
            if (value != null) {
                builder.fromProperty(value);
            }
        }

        /**
         * Takes the property {@code fromJson}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("fromJson")
        public void fromJson(String value) {
            if (value != null) {
                builder.fromJson(value);
            }
        }

        /**
         * Takes the property {@code hashCode}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("hashCode")
        public void hashCodeProperty(String value) {
            if (value != null) {
                builder.hashCodeProperty(value);
            }
        }

        /**
         * Takes the property {@code equals}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("equals")
        public void equalsProperty(String value) {
            if (value != null) {
                builder.equalsProperty(value);
            }
        }

        /**
         * Takes the property {@code getClass}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("getClass")
        public void getClassProperty(String value) {
            if (value != null) {
                builder.getClassProperty(value);
            }
        }

        /**
         * Takes the property {@code toString}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("toString")
        public void toStringProperty(String value) {
            if (value != null) {
                builder.toStringProperty(value);
            }
        }

        /**
         * Takes the property {@code notify}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("notify")
        public void notifyProperty(String value) {
            if (value != null) {
                builder.notifyProperty(value);
            }
        }

        /**
         * Takes the property {@code wait}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("wait")
        public void waitProperty(String value) {
            if (value != null) {
                builder.waitProperty(value);
            }
        }

        /**
         * Takes the property {@code clone}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("clone")
        public void cloneProperty(String value) {
            if (value != null) {
                builder.cloneProperty(value);
            }
        }

        /**
         * Takes the property {@code of}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("of")
        public void of(String value) {
            if (value != null) {
                builder.of(value);
            }
        }

        /**
         * Takes the property {@code copyOf}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("copyOf")
        public void copyOf(String value) {
            if (value != null) {
                builder.copyOf(value);
            }
        }

        /**
         * Takes the property <code>größe</code>.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("größe")
        public void grou00dfe(String value) {
            if (value != null) {
                builder.grou00dfe(value);
            }
        }

        /**
         * Takes the property <code>日本</code>.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("日本")
        public void u65e5u672c(List<String> value) {
            if (value != null) {
                for (String item : value) {
                    if (item != null) {
                        builder.addU65e5u672c(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code 2nd}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("2nd")
        public void _2nd(String value) {
            if (value != null) {
                builder._2nd(value);
            }
        }

        /**
         * Takes the property {@code UPPER}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("UPPER")
        public void upper(List<String> value) {
            if (value != null) {
                for (String item : value) {
                    if (item != null) {
                        builder.addUpper(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code upper}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("upper")
        public void upper2(String value) {
            if (value != null) {
                builder.upper2(value);
            }
        }

        /**
         * Takes the property {@code Upper}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("Upper")
        public void upper3(String value) {
            if (value != null) {
                builder.upper3(value);
            }
        }

        /**
         * Takes the property {@code a-b}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("a-b")
        public void aB(String value) {
            if (value != null) {
                builder.aB(value);
            }
        }

        /**
         * Takes the property {@code a_b}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("a_b")
        public void aB2(String value) {
            if (value != null) {
                builder.aB2(value);
            }
        }

        /**
         * Takes the property {@code aB}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("aB")
        public void aB3(String value) {
            if (value != null) {
                builder.aB3(value);
            }
        }

        /**
         * Takes the property {@code item}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("item")
        public void item(String value) {
            if (value != null) {
                builder.item(value);
            }
        }

        /**
         * Takes the property {@code value}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("value")
        public void value2(String value) {
            if (value != null) {
                builder.value2(value);
            }
        }

        /**
         * Takes the property {@code key}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("key")
        public void key(String value) {
            if (value != null) {
                builder.key(value);
            }
        }

        /**
         * Takes the property {@code initBits}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("initBits")
        public void initBitsProperty(String value) {
            if (value != null) {
                builder.initBitsProperty(value);
            }
        }

        /**
         * Takes the property {@code int}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("int")
        public void _int(BigDecimal value) {
            if (value != null) {
                builder._int(JsonValues.int64("int", value));
            }
        }

        /**
         * Takes the property {@code quoted "name"}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("quoted \"name\"")
        public void quotedDoubleQuoteNameDoubleQuote(String value) {
            if (value != null) {
                builder.quotedDoubleQuoteNameDoubleQuote(value);
            }
        }

        /**
         * Takes the property <code>back&#92;slash</code>.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("back\\slash")
        public void backSlash(String value) {
            if (value != null) {
                builder.backSlash(value);
            }
        }

        /**
         * Takes the property <code>&#92;u002a/ } name</code>.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("\\u002a/ } name")
        public void u002aRightCurlyBracketName(String value) {
            if (value != null) {
                builder.u002aRightCurlyBracketName(value);
            }
        }

        /**
         * Takes the property <code>*&#47;</code>.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("*/")
        public void star(String value) {
            if (value != null) {
                builder.star(value);
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
            builder.putOtherUnknownProperties(name, value);
        }
    }

    /** Collects the properties of a {@link Hostile}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableHostile.Builder {
        Builder() {}
    }
}

