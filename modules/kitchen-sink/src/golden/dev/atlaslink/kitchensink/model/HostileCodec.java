package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Hostile}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class HostileCodec implements JsonOutput.Codec<Hostile> {
    static final HostileCodec INSTANCE = new HostileCodec();

    private HostileCodec() {}

    @Override
    public Hostile read(JsonInput in) throws IOException {
        if (!in.object("Hostile")) {
            return null;
        }
        var builder = Hostile.builder();
        boolean _listTold = false;
        boolean u65e5u672cTold = false;
        boolean upperTold = false;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "class" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.propertyClass(value);
                    }
                }
                case "Object" -> {
                    var value = in.text();
                    if (value != null) {
                        builder._object(value);
                    }
                }
                case "String" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.string(value);
                    }
                }
                case "List" -> {
                    _listTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.text();
                        if (value != null) {
                            builder.add_list(value);
                        } else {
                            _listTold = false;
                        }
                    }
                }
                case "Optional" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.optional(value);
                    }
                }
                case "Map" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = in.text();
                        if (value != null) {
                            builder.putMap(key, value);
                        }
                    }
                }
                case "Value" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.value(value);
                    }
                }
                case "_links" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.links(value);
                    }
                }
                case "links" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.links2(value);
                    }
                }
                case "$ref" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.ref(value);
                    }
                }
                case "@type" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.atType(value);
                    }
                }
                case "builder" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.builderProperty(value);
                    }
                }
                case "toBuilder" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.toBuilderProperty(value);
                    }
                }
                case "Builder" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.builderProperty2(value);
                    }
                }
                case "json" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.json(value);
                    }
                }
                case "unknownProperties" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = in.text();
                        if (value != null) {
                            builder.putUnknownProperties(key, value);
                        }
                    }
                }
                case "unknownProperty" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.unknownProperty(value);
                    }
                }
                case "build" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.build(value);
                    }
                }
                case "from" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.fromProperty(value);
                    }
                }
                case "fromJson" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.fromJson(value);
                    }
                }
                case "hashCode" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.hashCodeProperty(value);
                    }
                }
                case "equals" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.equalsProperty(value);
                    }
                }
                case "getClass" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.getClassProperty(value);
                    }
                }
                case "toString" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.toStringProperty(value);
                    }
                }
                case "notify" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.notifyProperty(value);
                    }
                }
                case "wait" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.waitProperty(value);
                    }
                }
                case "clone" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.cloneProperty(value);
                    }
                }
                case "of" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.of(value);
                    }
                }
                case "copyOf" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.copyOf(value);
                    }
                }
                case "größe" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.grou00dfe(value);
                    }
                }
                case "日本" -> {
                    u65e5u672cTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.text();
                        if (value != null) {
                            builder.addU65e5u672c(value);
                        } else {
                            u65e5u672cTold = false;
                        }
                    }
                }
                case "2nd" -> {
                    var value = in.text();
                    if (value != null) {
                        builder._2nd(value);
                    }
                }
                case "UPPER" -> {
                    upperTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.text();
                        if (value != null) {
                            builder.addUpper(value);
                        } else {
                            upperTold = false;
                        }
                    }
                }
                case "upper" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.upper2(value);
                    }
                }
                case "Upper" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.upper3(value);
                    }
                }
                case "a-b" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.aB(value);
                    }
                }
                case "a_b" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.aB2(value);
                    }
                }
                case "aB" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.aB3(value);
                    }
                }
                case "item" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.item(value);
                    }
                }
                case "value" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.value2(value);
                    }
                }
                case "key" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.key(value);
                    }
                }
                case "initBits" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.initBitsProperty(value);
                    }
                }
                case "int" -> {
                    var value = JsonValues.int64("int", in.number());
                    if (value != null) {
                        builder.intProperty(value);
                    }
                }
                case "quoted \"name\"" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.quotedDoubleQuoteNameDoubleQuote(value);
                    }
                }
                case "back\\slash" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.backSlash(value);
                    }
                }
                case "\\u002a/ } name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.u002aRightCurlyBracketName(value);
                    }
                }
                case "*/" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.star(value);
                    }
                }
                default -> builder.putOtherUnknownProperties(name, in.any());
            }
        }
        in.told("List", _listTold);
        in.told("日本", u65e5u672cTold);
        in.told("UPPER", upperTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Hostile value) throws IOException {
        out.begin();
        out.present("class", value.propertyClass());
        out.present("Object", value._object());
        out.present("String", value.string());
        out.filled("List", value._list(), null);
        out.present("Optional", value.optional());
        out.filled("Map", value.map(), null);
        out.present("Value", value.value());
        out.present("_links", value.links());
        out.present("links", value.links2());
        out.present("$ref", value.ref());
        out.present("@type", value.atType());
        out.present("builder", value.builderProperty());
        out.present("toBuilder", value.toBuilderProperty());
        out.present("Builder", value.builderProperty2());
        out.present("json", value.json());
        out.filled("unknownProperties", value.unknownProperties(), null);
        out.present("unknownProperty", value.unknownProperty());
        out.present("build", value.build());
        out.present("from", value.fromProperty());
        out.present("fromJson", value.fromJson());
        out.present("hashCode", value.hashCodeProperty());
        out.present("equals", value.equalsProperty());
        out.present("getClass", value.getClassProperty());
        out.present("toString", value.toStringProperty());
        out.present("notify", value.notifyProperty());
        out.present("wait", value.waitProperty());
        out.present("clone", value.cloneProperty());
        out.present("of", value.of());
        out.present("copyOf", value.copyOf());
        out.present("größe", value.grou00dfe());
        out.filled("日本", value.u65e5u672c(), null);
        out.present("2nd", value._2nd());
        out.filled("UPPER", value.upper(), null);
        out.present("upper", value.upper2());
        out.present("Upper", value.upper3());
        out.present("a-b", value.aB());
        out.present("a_b", value.aB2());
        out.present("aB", value.aB3());
        out.present("item", value.item());
        out.present("value", value.value2());
        out.present("key", value.key());
        out.present("initBits", value.initBitsProperty());
        out.present("int", value.intProperty());
        out.present("quoted \"name\"", value.quotedDoubleQuoteNameDoubleQuote());
        out.present("back\\slash", value.backSlash());
        out.present("\\u002a/ } name", value.u002aRightCurlyBracketName());
        out.present("*/", value.star());
        out.end(value.otherUnknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(
                Set.of(
                        "class", "Object", "String", "List", "Optional", "Map", "Value", "_links", "links", "$ref",
                        "@type", "builder", "toBuilder", "Builder", "json", "unknownProperties", "unknownProperty",
                        "build", "from", "fromJson", "hashCode", "equals", "getClass", "toString", "notify", "wait",
                        "clone", "of", "copyOf", "größe", "日本", "2nd", "UPPER", "upper", "Upper", "a-b", "a_b", "aB",
                        "item", "value", "key", "initBits", "int", "quoted \"name\"", "back\\slash", "\\u002a/ } name",
                        "*/"));
    }
}
