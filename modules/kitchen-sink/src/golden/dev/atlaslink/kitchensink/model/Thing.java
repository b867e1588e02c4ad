package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
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
@JsonPropertyOrder({ "name", "kind", "parent", "note", "weight", "born", "day", "id", "site", "level", "bigLevel", "share", "mood", "count", "bigCount", "price", "ratio", "active", "secret", "secrets", "checksum", "tags", "flags", "aliases", "unique", "rows", "anything", "anyList", "anySet", "anyMap", "labels", "children", "lists", "alias", "size", "place", "shape", "token", "color", "size-or-kind", "owner", "old" })
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

    /**
     * Builds the value that Jackson has read.
     *
     * @param json what was read
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Thing fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    final class Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code name}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("name")
        public void name(String value) {
            if (value != null) {
                builder.name(value);
            }
        }

        /**
         * Takes the property {@code kind}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("kind")
        public void kind(Kind value) {
            if (value != null) {
                builder.kind(value);
            }
        }

        /**
         * Takes the property {@code parent}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("parent")
        public void parent(String value) {
            if (value != null) {
                builder.parent(value);
            }
        }

        /**
         * Takes the property {@code note}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("note")
        public void note(String value) {
            if (value != null) {
                builder.note(value);
            }
        }

        /**
         * Takes the property {@code weight}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("weight")
        public void weight(Double value) {
            if (value != null) {
                builder.weight(value);
            }
        }

        /**
         * Takes the property {@code born}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("born")
        public void born(String value) {
            if (value != null) {
                builder.born(JsonValues.instant("born", value));
            }
        }

        /**
         * Takes the property {@code day}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("day")
        public void day(String value) {
            if (value != null) {
                builder.day(JsonValues.date("day", value));
            }
        }

        /**
         * Takes the property {@code id}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("id")
        public void id(UUID value) {
            if (value != null) {
                builder.id(value);
            }
        }

        /**
         * Takes the property {@code site}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("site")
        public void site(URI value) {
            if (value != null) {
                builder.site(value);
            }
        }

        /**
         * Takes the property {@code level}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("level")
        public void level(Level value) {
            if (value != null) {
                builder.level(value);
            }
        }

        /**
         * Takes the property {@code bigLevel}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("bigLevel")
        public void bigLevel(BigLevel value) {
            if (value != null) {
                builder.bigLevel(value);
            }
        }

        /**
         * Takes the property {@code share}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("share")
        public void share(Share value) {
            if (value != null) {
                builder.share(value);
            }
        }

        /**
         * Takes the property {@code mood}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("mood")
        public void mood(ThingMood value) {
            if (value != null) {
                builder.mood(value);
            }
        }

        /**
         * Takes the property {@code count}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("count")
        public void count(BigDecimal value) {
            if (value != null) {
                builder.count(JsonValues.int64("count", value));
            }
        }

        /**
         * Takes the property {@code bigCount}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("bigCount")
        public void bigCount(BigDecimal value) {
            if (value != null) {
                builder.bigCount(JsonValues.int64("bigCount", value));
            }
        }

        /**
         * Takes the property {@code price}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("price")
        public void price(BigDecimal value) {
            if (value != null) {
                builder.price(value);
            }
        }

        /**
         * Takes the property {@code ratio}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("ratio")
        public void ratio(Float value) {
            if (value != null) {
                builder.ratio(value);
            }
        }

        /**
         * Takes the property {@code active}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("active")
        public void active(Boolean value) {
            if (value != null) {
                builder.active(value);
            }
        }

        /**
         * Takes the property {@code secret}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("secret")
        public void secret(String value) {
            if (value != null) {
                builder.secret(value);
            }
        }

        /**
         * Takes the property {@code secrets}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("secrets")
        public void secrets(List<String> value) {
            if (value != null) {
                for (String item : value) {
                    if (item != null) {
                        builder.addSecrets(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code checksum}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("checksum")
        public void checksum(String value) {
            if (value != null) {
                builder.checksum(value);
            }
        }

        /**
         * Takes the property {@code tags}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("tags")
        public void tags(List<String> value) {
            if (value != null) {
                for (String item : value) {
                    if (item != null) {
                        builder.addTags(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code flags}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("flags")
        public void flags(Map<String, Boolean> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    if (item != null) {
                        builder.putFlags(key, item);
                    }
                });
            }
        }

        /**
         * Takes the property {@code aliases}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("aliases")
        public void aliases(List<String> value) {
            if (value != null) {
                for (String item : value) {
                    if (item != null) {
                        builder.addAliases(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code unique}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("unique")
        public void unique(List<Kind> value) {
            if (value != null) {
                for (Kind item : value) {
                    if (item != null) {
                        builder.addUnique(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code rows}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("rows")
        public void rows(List<List<BigDecimal>> value) {
            if (value != null) {
                for (List<Long> item : JsonValues.list(value, value0 -> JsonValues.list(value0, value1 -> JsonValues.int64("rows", value1)))) {
                    if (item != null) {
                        builder.addRows(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code anything}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("anything")
        public void anything(Object value) {
            if (value != null) {
                builder.anything(value);
            }
        }

        /**
         * Takes the property {@code anyList}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("anyList")
        public void anyList(List<Object> value) {
            if (value != null) {
                for (Object item : value) {
                    builder.addAnyList(item);
                }
            }
        }

        /**
         * Takes the property {@code anySet}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("anySet")
        public void anySet(List<Object> value) {
            if (value != null) {
                for (Object item : value) {
                    builder.addAnySet(item);
                }
            }
        }

        /**
         * Takes the property {@code anyMap}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("anyMap")
        public void anyMap(Map<String, Object> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    builder.putAnyMap(key, item);
                });
            }
        }

        /**
         * Takes the property {@code labels}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("labels")
        public void labels(Map<String, String> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    if (item != null) {
                        builder.putLabels(key, item);
                    }
                });
            }
        }

        /**
         * Takes the property {@code children}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("children")
        public void children(Map<String, Thing> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    if (item != null) {
                        builder.putChildren(key, item);
                    }
                });
            }
        }

        /**
         * Takes the property {@code lists}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("lists")
        public void lists(Map<String, List<Kind>> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    if (item != null) {
                        builder.putLists(key, item);
                    }
                });
            }
        }

        /**
         * Takes the property {@code alias}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("alias")
        public void alias(Map<String, String> value) {
            if (value != null) {
                value.forEach((key, item) -> {
                    if (item != null) {
                        builder.putAlias(key, item);
                    }
                });
            }
        }

        /**
         * Takes the property {@code size}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("size")
        public void size(Range value) {
            if (value != null) {
                builder.size(value);
            }
        }

        /**
         * Takes the property {@code place}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("place")
        public void place(ThingPlace value) {
            if (value != null) {
                builder.place(value);
            }
        }

        /**
         * Takes the property {@code shape}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("shape")
        public void shape(Shape value) {
            if (value != null) {
                builder.shape(value);
            }
        }

        /**
         * Takes the property {@code token}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("token")
        public void token(Token value) {
            if (value != null) {
                builder.token(value);
            }
        }

        /**
         * Takes the property {@code color}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("color")
        public void color(Color value) {
            if (value != null) {
                builder.color(value);
            }
        }

        /**
         * Takes the property {@code size-or-kind}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("size-or-kind")
        public void sizeOrKind(Object value) {
            if (value != null) {
                builder.sizeOrKind(value);
            }
        }

        /**
         * Takes the property {@code owner}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("owner")
        public void owner(ThingOwner value) {
            if (value != null) {
                builder.owner(value);
            }
        }

        /**
         * Takes the property {@code old}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("old")
        public void old(Old value) {
            if (value != null) {
                builder.old(value);
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

    /** Collects the properties of a {@link Thing}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableThing.Builder {
        Builder() {}
    }
}

