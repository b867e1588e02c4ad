package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * A thing, with *&#47; and &#92;u002a/ and &#123;@link Object}.
 */
@SuppressWarnings("deprecation") // a property's type may be deprecated
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "name", "kind", "parent", "note", "weight", "born", "day", "id", "site", "level", "bigLevel", "share", "mood",
    "count", "bigCount", "price", "ratio", "active", "secret", "secrets", "checksum", "tags", "flags", "aliases",
    "unique", "rows", "anything", "anyList", "anySet", "anyMap", "labels", "children", "lists", "alias", "size",
    "place", "shape", "token", "color", "size-or-kind", "owner", "old"
})
public interface Thing {
    /**
     * Name of the thing.
     *
     * @return never {@code null}
     */
    @JsonProperty("name")
    String name();

    /**
     * Kind of the thing.
     *
     * @return never {@code null}
     */
    @JsonProperty("kind")
    @Value.Default
    default Kind kind() {
        return Kind.VERY_BIG;
    }

    /**
     * Must be there, and may be null.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("parent")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<String> parent();

    /**
     * The property {@code note}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("note")
    Optional<String> note();

    /**
     * The property {@code weight}.
     *
     * @return never {@code null}
     */
    @JsonProperty("weight")
    @Value.Default
    default Double weight() {
        return 1.5d;
    }

    /**
     * The property {@code born}.
     *
     * @return never {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("born")
    @Value.Default
    default Instant born() {
        return Instant.parse("2026-01-02T02:04:05Z");
    }

    /**
     * The property {@code day}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("day")
    Optional<LocalDate> day();

    /**
     * The property {@code id}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("id")
    Optional<UUID> id();

    /**
     * The property {@code site}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("site")
    Optional<URI> site();

    /**
     * The property {@code level}.
     *
     * @return empty where absent or {@code null}
     * @deprecated see the description
     */
    @Deprecated
    @JsonProperty("level")
    Optional<Level> level();

    /**
     * The property {@code bigLevel}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("bigLevel")
    Optional<BigLevel> bigLevel();

    /**
     * The property {@code share}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("share")
    Optional<Share> share();

    /**
     * Is an enum on the spot.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("mood")
    Optional<ThingMood> mood();

    /**
     * The property {@code count}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("count")
    Optional<Long> count();

    /**
     * The property {@code bigCount}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("bigCount")
    Optional<Long> bigCount();

    /**
     * The property {@code price}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("price")
    Optional<BigDecimal> price();

    /**
     * The property {@code ratio}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("ratio")
    Optional<Float> ratio();

    /**
     * The property {@code active}.
     *
     * @return empty where absent or {@code null}
     * @deprecated see the description
     */
    @Deprecated
    @JsonProperty("active")
    Optional<Boolean> active();

    /**
     * The property {@code secret}.
     *
     * @return empty where absent or {@code null}
     */
    @Value.Redacted
    @JsonProperty("secret")
    Optional<String> secret();

    /**
     * The property {@code secrets}.
     *
     * @return empty where absent or {@code null}
     */
    @Value.Redacted
    @JsonProperty("secrets")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> secrets();

    /**
     * The property {@code checksum}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("checksum")
    Optional<String> checksum();

    /**
     * Must be there.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("tags")
    List<String> tags();

    /**
     * The property {@code flags}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("flags")
    Map<String, Boolean> flags();

    /**
     * The property {@code aliases}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("aliases")
    List<String> aliases();

    /**
     * The property {@code unique}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("unique")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Set<Kind> unique();

    /**
     * The property {@code rows}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("rows")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<List<Long>> rows();

    /**
     * Any JSON value.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("anything")
    Optional<Object> anything();

    /**
     * The property {@code anyList}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("anyList")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@AllowNulls Object> anyList();

    /**
     * The property {@code anySet}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("anySet")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Set<@AllowNulls Object> anySet();

    /**
     * The property {@code anyMap}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("anyMap")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, @AllowNulls Object> anyMap();

    /**
     * The property {@code labels}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("labels")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> labels();

    /**
     * The property {@code children}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("children")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Thing> children();

    /**
     * The property {@code lists}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("lists")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, List<Kind>> lists();

    /**
     * The property {@code alias}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("alias")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> alias();

    /**
     * The property {@code size}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("size")
    Optional<Range> size();

    /**
     * The property {@code place}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("place")
    Optional<ThingPlace> place();

    /**
     * The property {@code shape}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("shape")
    Optional<Shape> shape();

    /**
     * The property {@code token}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("token")
    Optional<Token> token();

    /**
     * The property {@code color}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("color")
    Optional<Color> color();

    /**
     * The property {@code size-or-kind}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("size-or-kind")
    Optional<Object> sizeOrKind();

    /**
     * The property {@code owner}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("owner")
    Optional<ThingOwner> owner();

    /**
     * The property {@code old}.
     *
     * @return empty where absent or {@code null}
     * @deprecated see the description
     */
    @Deprecated
    @JsonProperty("old")
    Optional<Old> old();

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

    /** Jackson's way in. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Thing fromJson(ThingJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link Thing}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableThing.Builder {
        Builder() {}
    }
}
