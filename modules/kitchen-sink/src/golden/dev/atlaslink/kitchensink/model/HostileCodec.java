package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Hostile} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class HostileCodec implements JsonInput.Reader<Hostile> {
    static final HostileCodec INSTANCE = new HostileCodec();

    private HostileCodec() {}

    @Override
    public Hostile read(JsonInput in) throws IOException {
        if (!in.object("Hostile")) {
            return null;
        }
        HostileJson json = new HostileJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "class" -> json.propertyClass(in.text());
                case "Object" -> json._object(in.text());
                case "String" -> json.string(in.text());
                case "List" -> json._list(in.list(in0 -> in0.text()));
                case "Optional" -> json.optional(in.text());
                case "Map" -> json.map(in.map(in0 -> in0.text()));
                case "Value" -> json.value(in.text());
                case "_links" -> json.links(in.text());
                case "links" -> json.links2(in.text());
                case "$ref" -> json.ref(in.text());
                case "@type" -> json.atType(in.text());
                case "builder" -> json.builderProperty(in.text());
                case "toBuilder" -> json.toBuilderProperty(in.text());
                case "Builder" -> json.builderProperty2(in.text());
                case "json" -> json.json(in.text());
                case "unknownProperties" -> json.unknownProperties(in.map(in0 -> in0.text()));
                case "unknownProperty" -> json.unknownProperty(in.text());
                case "build" -> json.build(in.text());
                case "from" -> json.fromProperty(in.text());
                case "fromJson" -> json.fromJson(in.text());
                case "hashCode" -> json.hashCodeProperty(in.text());
                case "equals" -> json.equalsProperty(in.text());
                case "getClass" -> json.getClassProperty(in.text());
                case "toString" -> json.toStringProperty(in.text());
                case "notify" -> json.notifyProperty(in.text());
                case "wait" -> json.waitProperty(in.text());
                case "clone" -> json.cloneProperty(in.text());
                case "of" -> json.of(in.text());
                case "copyOf" -> json.copyOf(in.text());
                case "größe" -> json.grou00dfe(in.text());
                case "日本" -> json.u65e5u672c(in.list(in0 -> in0.text()));
                case "2nd" -> json._2nd(in.text());
                case "UPPER" -> json.upper(in.list(in0 -> in0.text()));
                case "upper" -> json.upper2(in.text());
                case "Upper" -> json.upper3(in.text());
                case "a-b" -> json.aB(in.text());
                case "a_b" -> json.aB2(in.text());
                case "aB" -> json.aB3(in.text());
                case "item" -> json.item(in.text());
                case "value" -> json.value2(in.text());
                case "key" -> json.key(in.text());
                case "initBits" -> json.initBitsProperty(in.text());
                case "int" -> json._int(in.number());
                case "quoted \"name\"" -> json.quotedDoubleQuoteNameDoubleQuote(in.text());
                case "back\\slash" -> json.backSlash(in.text());
                case "\\u002a/ } name" -> json.u002aRightCurlyBracketName(in.text());
                case "*/" -> json.star(in.text());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
