package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Collects the properties of a {@link Hostile} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class HostileJson {
    private final Hostile.Builder builder = Hostile.builder();

    Hostile build() {
        return builder.build();
    }

    @JsonProperty("class")
    void propertyClass(String value) {
        if (value != null) {
            builder.propertyClass(value);
        }
    }

    @JsonProperty("Object")
    void _object(String value) {
        if (value != null) {
            builder._object(value);
        }
    }

    @JsonProperty("String")
    void string(String value) {
        if (value != null) {
            builder.string(value);
        }
    }

    @JsonProperty("List")
    void _list(List<String> value) {
        if (value != null) {
            for (String item : value) {
                if (item != null) {
                    builder.add_list(item);
                }
            }
        }
    }

    @JsonProperty("Optional")
    void optional(String value) {
        if (value != null) {
            builder.optional(value);
        }
    }

    @JsonProperty("Map")
    void map(Map<String, String> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                if (item != null) {
                    builder.putMap(key, item);
                }
            });
        }
    }

    @JsonProperty("Value")
    void value(String value) {
        if (value != null) {
            builder.value(value);
        }
    }

    @JsonProperty("_links")
    void links(String value) {
        if (value != null) {
            builder.links(value);
        }
    }

    @JsonProperty("links")
    void links2(String value) {
        if (value != null) {
            builder.links2(value);
        }
    }

    @JsonProperty("$ref")
    void ref(String value) {
        if (value != null) {
            builder.ref(value);
        }
    }

    @JsonProperty("@type")
    void atType(String value) {
        if (value != null) {
            builder.atType(value);
        }
    }

    @JsonProperty("builder")
    void builderProperty(String value) {
        if (value != null) {
            builder.builderProperty(value);
        }
    }

    @JsonProperty("toBuilder")
    void toBuilderProperty(String value) {
        if (value != null) {
            builder.toBuilderProperty(value);
        }
    }

    @JsonProperty("Builder")
    void builderProperty2(String value) {
        if (value != null) {
            builder.builderProperty2(value);
        }
    }

    @JsonProperty("json")
    void json(String value) {
        if (value != null) {
            builder.json(value);
        }
    }

    @JsonProperty("unknownProperties")
    void unknownProperties(Map<String, String> value) {
        if (value != null) {
            value.forEach((key, item) -> {
                if (item != null) {
                    builder.putUnknownProperties(key, item);
                }
            });
        }
    }

    @JsonProperty("unknownProperty")
    void unknownProperty(String value) {
        if (value != null) {
            builder.unknownProperty(value);
        }
    }

    @JsonProperty("build")
    void build(String value) {
        if (value != null) {
            builder.build(value);
        }
    }

    @JsonProperty("from")
    void fromProperty(String value) {
        if (value != null) {
            builder.fromProperty(value);
        }
    }

    @JsonProperty("fromJson")
    void fromJson(String value) {
        if (value != null) {
            builder.fromJson(value);
        }
    }

    @JsonProperty("hashCode")
    void hashCodeProperty(String value) {
        if (value != null) {
            builder.hashCodeProperty(value);
        }
    }

    @JsonProperty("equals")
    void equalsProperty(String value) {
        if (value != null) {
            builder.equalsProperty(value);
        }
    }

    @JsonProperty("getClass")
    void getClassProperty(String value) {
        if (value != null) {
            builder.getClassProperty(value);
        }
    }

    @JsonProperty("toString")
    void toStringProperty(String value) {
        if (value != null) {
            builder.toStringProperty(value);
        }
    }

    @JsonProperty("notify")
    void notifyProperty(String value) {
        if (value != null) {
            builder.notifyProperty(value);
        }
    }

    @JsonProperty("wait")
    void waitProperty(String value) {
        if (value != null) {
            builder.waitProperty(value);
        }
    }

    @JsonProperty("clone")
    void cloneProperty(String value) {
        if (value != null) {
            builder.cloneProperty(value);
        }
    }

    @JsonProperty("of")
    void of(String value) {
        if (value != null) {
            builder.of(value);
        }
    }

    @JsonProperty("copyOf")
    void copyOf(String value) {
        if (value != null) {
            builder.copyOf(value);
        }
    }

    @JsonProperty("größe")
    void grou00dfe(String value) {
        if (value != null) {
            builder.grou00dfe(value);
        }
    }

    @JsonProperty("日本")
    void u65e5u672c(List<String> value) {
        if (value != null) {
            for (String item : value) {
                if (item != null) {
                    builder.addU65e5u672c(item);
                }
            }
        }
    }

    @JsonProperty("2nd")
    void _2nd(String value) {
        if (value != null) {
            builder._2nd(value);
        }
    }

    @JsonProperty("UPPER")
    void upper(List<String> value) {
        if (value != null) {
            for (String item : value) {
                if (item != null) {
                    builder.addUpper(item);
                }
            }
        }
    }

    @JsonProperty("upper")
    void upper2(String value) {
        if (value != null) {
            builder.upper2(value);
        }
    }

    @JsonProperty("Upper")
    void upper3(String value) {
        if (value != null) {
            builder.upper3(value);
        }
    }

    @JsonProperty("a-b")
    void aB(String value) {
        if (value != null) {
            builder.aB(value);
        }
    }

    @JsonProperty("a_b")
    void aB2(String value) {
        if (value != null) {
            builder.aB2(value);
        }
    }

    @JsonProperty("aB")
    void aB3(String value) {
        if (value != null) {
            builder.aB3(value);
        }
    }

    @JsonProperty("item")
    void item(String value) {
        if (value != null) {
            builder.item(value);
        }
    }

    @JsonProperty("value")
    void value2(String value) {
        if (value != null) {
            builder.value2(value);
        }
    }

    @JsonProperty("key")
    void key(String value) {
        if (value != null) {
            builder.key(value);
        }
    }

    @JsonProperty("initBits")
    void initBitsProperty(String value) {
        if (value != null) {
            builder.initBitsProperty(value);
        }
    }

    @JsonProperty("int")
    void intProperty(BigDecimal value) {
        if (value != null) {
            builder.intProperty(JsonValues.int64("int", value));
        }
    }

    @JsonProperty("quoted \"name\"")
    void quotedDoubleQuoteNameDoubleQuote(String value) {
        if (value != null) {
            builder.quotedDoubleQuoteNameDoubleQuote(value);
        }
    }

    @JsonProperty("back\\slash")
    void backSlash(String value) {
        if (value != null) {
            builder.backSlash(value);
        }
    }

    @JsonProperty("\\u002a/ } name")
    void u002aRightCurlyBracketName(String value) {
        if (value != null) {
            builder.u002aRightCurlyBracketName(value);
        }
    }

    @JsonProperty("*/")
    void star(String value) {
        if (value != null) {
            builder.star(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putOtherUnknownProperties(name, value);
    }
}
