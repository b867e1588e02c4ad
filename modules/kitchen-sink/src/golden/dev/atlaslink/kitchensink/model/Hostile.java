package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Every name that a class could choke on.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "class", "Object", "String", "List", "Optional", "Map", "Value", "_links", "links", "$ref", "@type", "builder",
    "toBuilder", "Builder", "json", "unknownProperties", "unknownProperty", "build", "from", "fromJson", "hashCode",
    "equals", "getClass", "toString", "notify", "wait", "clone", "of", "copyOf", "größe", "日本", "2nd", "UPPER", "upper",
    "Upper", "a-b", "a_b", "aB", "item", "value", "key", "initBits", "int", "quoted \"name\"", "back\\slash",
    "\\u002a/ } name", "*/"
})
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
    Optional<Long> intProperty();

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

    /** Jackson's way in. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Hostile fromJson(HostileJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link Hostile}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableHostile.Builder {
        Builder() {}
    }
}
