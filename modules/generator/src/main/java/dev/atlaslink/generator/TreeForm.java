package dev.atlaslink.generator;

import java.util.Map;
import java.util.function.Consumer;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;

/** Writes how the value of one property is made of JSON that Jackson has read without a type. */
final class TreeForm {
    private static final Map<String, String> SCALARS = Map.of(
            "Object", "%s",
            "String", "JsonTrees.text(NAME, %s)",
            "BigDecimal", "JsonTrees.number(NAME, %s)",
            "Boolean", "JsonTrees.truth(NAME, %s)",
            "Double", "JsonTrees.number(NAME, %s).doubleValue()",
            "Float", "JsonTrees.number(NAME, %s).floatValue()",
            "UUID", "JsonTrees.uuid(NAME, %s)",
            "URI", "JsonTrees.uri(NAME, %s)",
            "byte[]", "JsonTrees.bytes(NAME, %s)");

    private final Map<String, CodegenModel> models;
    private final CodegenProperty property;
    private final Consumer<CodegenModel> needed;

    /** The setter takes the values as they are in Java, not as Jackson reads them. */
    private final boolean ready;

    /**
     * @param models by class name
     * @param needed is given the models whose values have to be made too
     */
    TreeForm(Map<String, CodegenModel> models, CodegenProperty property, Consumer<CodegenModel> needed) {
        this.models = models;
        this.property = property;
        this.needed = needed;
        this.ready = JsonForm.of(property).pattern() == null;
    }

    /**
     * Returns the expression.
     *
     * @param value expression of what was read, which may be {@code null}
     */
    String of(String value) {
        String made = of(property, value, 0);
        return made.equals(value) ? value : value + " == null ? null : " + made;
    }

    /** Returns the expression for text, whatever the property is elsewhere. */
    static String text(String name, String value) {
        return value + " == null ? null : " + named(SCALARS.get("String"), name).formatted(value);
    }

    private String of(CodegenProperty part, String value, int depth) {
        CodegenProperty elements = part.isArray ? part.items : part.isMap ? part.additionalProperties : null;
        if (elements == null) {
            return single(part.datatypeWithEnum, value);
        }
        String function = part.isMap ? "map" : depth > 0 && part.getUniqueItems() ? "set" : "list";
        String element = "element" + depth;
        return "JsonTrees." + function + "(" + quoted(property.baseName) + ", " + value + ", " + element + " -> "
                + of(elements, element, depth + 1) + ")";
    }

    private String single(String type, String value) {
        CodegenModel model = models.get(type);
        if (model != null && !model.isEnum) {
            needed.accept(model);
            return "JsonTrees.as" + type + "(" + value + ")";
        }
        if (model != null) {
            boolean whole = model.isInteger || model.isLong;
            return type + (whole ? ".fromJson(" : ".of(") + scalar(whole ? "BigDecimal" : model.dataType, value) + ")";
        }
        JsonForm form = JsonForm.ofScalar(type, property.baseName);
        String read = scalar(form == null ? type : form.type(), value);
        return form == null || !ready ? read : form.pattern().formatted(read);
    }

    private String scalar(String type, String value) {
        String pattern = SCALARS.get(type);
        if (pattern == null) {
            throw new IllegalArgumentException("property " + property.baseName
                    + " of a variant that only names tell has the type " + type
                    + ", and another type in another variant; allowed are types that are generated");
        }
        return named(pattern, property.baseName).formatted(value);
    }

    private static String named(String pattern, String name) {
        return pattern.replace("NAME", quoted(name).replace("%", "%%"));
    }

    private static String quoted(String name) {
        return "\"" + JavaText.literal(name) + "\"";
    }
}
