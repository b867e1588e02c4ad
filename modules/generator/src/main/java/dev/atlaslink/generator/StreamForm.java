package dev.atlaslink.generator;

import java.util.Map;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;

/** Writes how a codec reads the value of one property. */
final class StreamForm {
    private static final String CODEC = "Codec.INSTANCE";

    private static final Map<String, String> SCALARS = Map.of(
            "Object", "any",
            "String", "text",
            "BigDecimal", "number",
            "Boolean", "truth",
            "Double", "real",
            "Float", "shortReal",
            "UUID", "uuid",
            "URI", "uri",
            "byte[]", "bytes");

    private final Map<String, CodegenModel> models;
    private final CodegenProperty property;

    /** How whole numbers and dates are made of what is read first. */
    private final JsonForm form;

    /** @param models by class name */
    StreamForm(Map<String, CodegenModel> models, CodegenProperty property) {
        this.models = models;
        this.property = property;
        this.form = JsonForm.of(property);
    }

    /** Returns the expression for what the setter of a holder takes, which makes whole numbers and dates itself. */
    String raw() {
        return of(property, "in", 0);
    }

    /** Returns how the property is read and handed to the builder. */
    ReadEntry entry() {
        CodegenProperty elements = elements(property);
        if (elements == null) {
            return new ReadEntry(property.baseName, null, made(raw()), property.name + "(value)", false, null);
        }
        boolean nulls = Boolean.TRUE.equals(property.vendorExtensions.get(Extensions.NULL_ELEMENTS));
        String adder = property.vendorExtensions.get(Extensions.ADDER).toString();
        boolean whole = form.pattern() != null;
        if (property.isMap) {
            String loop = whole
                    ? "for (var entry : JsonValues.given(" + made(raw()) + ").entrySet())"
                    : "for (String key = in.firstKey(); key != null; key = in.field())";
            String value = whole ? "entry.getValue()" : of(elements, "in", 1);
            return new ReadEntry(
                    property.baseName,
                    loop,
                    value,
                    "put" + adder + (whole ? "(entry.getKey(), value)" : "(key, value)"),
                    nulls,
                    null);
        }
        String loop = whole
                ? "for (var value : JsonValues.given(" + made(raw()) + "))"
                : "for (boolean more = in.first(); more; more = in.more())";
        return new ReadEntry(
                property.baseName,
                loop,
                whole ? null : of(elements, "in", 1),
                "add" + adder + "(value)",
                nulls,
                property.name + "Told");
    }

    private String made(String read) {
        return form.pattern() == null ? read : form.pattern().formatted(read);
    }

    /** Tells whether values of the type that a property has, or its elements, can be read: a build may map others. */
    static boolean reads(Map<String, CodegenModel> models, CodegenProperty property) {
        CodegenProperty elements = elements(property);
        if (elements != null) {
            return reads(models, elements);
        }
        String type = property.datatypeWithEnum;
        return models.containsKey(type) || SCALARS.containsKey(type) || JsonForm.ofScalar(type, "") != null;
    }

    /** Returns the expression for what is no list, no map and no model. */
    static String scalar(String type, String in) {
        return in + "." + SCALARS.get(type) + "()";
    }

    private String of(CodegenProperty part, String in, int depth) {
        CodegenProperty elements = elements(part);
        if (elements == null) {
            return single(part.datatypeWithEnum, in);
        }
        String function = part.isMap ? "map" : depth > 0 && part.getUniqueItems() ? "set" : "list";
        return in + "." + function + "(" + reader(elements, depth) + ")";
    }

    private String reader(CodegenProperty part, int depth) {
        if (models.containsKey(part.datatypeWithEnum)) {
            return part.datatypeWithEnum + CODEC;
        }
        String in = "in" + depth;
        return in + " -> " + of(part, in, depth + 1);
    }

    /** Returns what a list, set or map is of; {@code null} for all else. */
    static CodegenProperty elements(CodegenProperty part) {
        return part.isArray ? part.items : part.isMap ? part.additionalProperties : null;
    }

    private String single(String type, String in) {
        if (models.containsKey(type)) {
            return type + CODEC + ".read(" + in + ")";
        }
        JsonForm scalar = JsonForm.ofScalar(type, property.baseName);
        if (scalar == null) {
            return scalar(type, in);
        }
        String read = scalar(scalar.type(), in);
        return form.pattern() == null ? scalar.pattern().formatted(read) : read;
    }
}
