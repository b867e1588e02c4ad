package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Collects the properties of a {@link Thing} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class ThingJson {
    private final Thing.Builder builder = Thing.builder();

    Thing build() {
        return builder.build();
    }

    @JsonProperty("name")
    void name(String value) {
        if (value != null) {
            builder.name(value);
        }
    }

    @JsonProperty("kind")
    void kind(Kind value) {
        if (value != null) {
            builder.kind(value);
        }
    }

    @JsonProperty("parent")
    void parent(String value) {
        if (value != null) {
            builder.parent(value);
        }
    }

    @JsonProperty("note")
    void note(String value) {
        if (value != null) {
            builder.note(value);
        }
    }

    @JsonProperty("weight")
    void weight(Double value) {
        if (value != null) {
            builder.weight(value);
        }
    }

    @JsonProperty("born")
    void born(String value) {
        if (value != null) {
            builder.born(JsonValues.instant("born", value));
        }
    }

    @JsonProperty("day")
    void day(String value) {
        if (value != null) {
            builder.day(JsonValues.date("day", value));
        }
    }

    @JsonProperty("id")
    void id(UUID value) {
        if (value != null) {
            builder.id(value);
        }
    }

    @JsonProperty("site")
    void site(URI value) {
        if (value != null) {
            builder.site(value);
        }
    }

    @JsonProperty("level")
    void level(Level value) {
        if (value != null) {
            builder.level(value);
        }
    }

    @JsonProperty("bigLevel")
    void bigLevel(BigLevel value) {
        if (value != null) {
            builder.bigLevel(value);
        }
    }

    @JsonProperty("share")
    void share(Share value) {
        if (value != null) {
            builder.share(value);
        }
    }

    @JsonProperty("mood")
    void mood(ThingMood value) {
        if (value != null) {
            builder.mood(value);
        }
    }

    @JsonProperty("count")
    void count(BigDecimal value) {
        if (value != null) {
            builder.count(JsonValues.int64("count", value));
        }
    }

    @JsonProperty("bigCount")
    void bigCount(BigDecimal value) {
        if (value != null) {
            builder.bigCount(JsonValues.int64("bigCount", value));
        }
    }

    @JsonProperty("price")
    void price(BigDecimal value) {
        if (value != null) {
            builder.price(value);
        }
    }

    @JsonProperty("ratio")
    void ratio(Float value) {
        if (value != null) {
            builder.ratio(value);
        }
    }

    @JsonProperty("active")
    void active(Boolean value) {
        if (value != null) {
            builder.active(value);
        }
    }

    @JsonProperty("secret")
    void secret(String value) {
        if (value != null) {
            builder.secret(value);
        }
    }

    @JsonProperty("secrets")
    void secrets(List<String> value) {
        if (value != null) {
            for (String item : value) {
                if (item != null) {
                    builder.addSecrets(item);
                }
            }
        }
    }

    @JsonProperty("checksum")
    void checksum(String value) {
        if (value != null) {
            builder.checksum(value);
        }
    }

    @JsonProperty("tags")
    void tags(List<String> value) {
        if (value != null) {
            for (String item : value) {
                if (item != null) {
                    builder.addTags(item);
                }
            }
        }
    }

    @JsonProperty("flags")
    void flags(Map<String, Boolean> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                if (item != null) {
                    builder.putFlags(key, item);
                }
            });
        }
    }

    @JsonProperty("aliases")
    void aliases(List<String> value) {
        if (value != null) {
            for (String item : value) {
                if (item != null) {
                    builder.addAliases(item);
                }
            }
        }
    }

    @JsonProperty("unique")
    void unique(List<Kind> value) {
        if (value != null) {
            for (Kind item : value) {
                if (item != null) {
                    builder.addUnique(item);
                }
            }
        }
    }

    @JsonProperty("rows")
    void rows(List<List<BigDecimal>> value) {
        if (value != null) {
            for (List<Long> item :
                    JsonValues.list(
                            value,
                            value0 -> JsonValues.list(value0, value1 -> JsonValues.int64("rows", value1)))) {
                if (item != null) {
                    builder.addRows(item);
                }
            }
        }
    }

    @JsonProperty("anything")
    void anything(Object value) {
        if (value != null) {
            builder.anything(value);
        }
    }

    @JsonProperty("anyList")
    void anyList(List<Object> value) {
        if (value != null) {
            for (Object item : value) {
                builder.addAnyList(item);
            }
        }
    }

    @JsonProperty("anySet")
    void anySet(List<Object> value) {
        if (value != null) {
            for (Object item : value) {
                builder.addAnySet(item);
            }
        }
    }

    @JsonProperty("anyMap")
    void anyMap(Map<String, Object> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                builder.putAnyMap(key, item);
            });
        }
    }

    @JsonProperty("labels")
    void labels(Map<String, String> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                if (item != null) {
                    builder.putLabels(key, item);
                }
            });
        }
    }

    @JsonProperty("children")
    void children(Map<String, Thing> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                if (item != null) {
                    builder.putChildren(key, item);
                }
            });
        }
    }

    @JsonProperty("lists")
    void lists(Map<String, List<Kind>> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                if (item != null) {
                    builder.putLists(key, item);
                }
            });
        }
    }

    @JsonProperty("alias")
    void alias(Map<String, String> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                if (item != null) {
                    builder.putAlias(key, item);
                }
            });
        }
    }

    @JsonProperty("size")
    void size(Range value) {
        if (value != null) {
            builder.size(value);
        }
    }

    @JsonProperty("place")
    void place(ThingPlace value) {
        if (value != null) {
            builder.place(value);
        }
    }

    @JsonProperty("shape")
    void shape(Shape value) {
        if (value != null) {
            builder.shape(value);
        }
    }

    @JsonProperty("token")
    void token(Token value) {
        if (value != null) {
            builder.token(value);
        }
    }

    @JsonProperty("color")
    void color(Color value) {
        if (value != null) {
            builder.color(value);
        }
    }

    @JsonProperty("size-or-kind")
    void sizeOrKind(Object value) {
        if (value != null) {
            builder.sizeOrKind(value);
        }
    }

    @JsonProperty("owner")
    void owner(ThingOwner value) {
        if (value != null) {
            builder.owner(value);
        }
    }

    @JsonProperty("old")
    void old(Old value) {
        if (value != null) {
            builder.old(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
