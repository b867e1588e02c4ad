package dev.atlaslink.generator;

import java.util.Map;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;

/** Writes how a codec reads the value of one property, in the type that the setter of the holder takes. */
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

    /** The setter makes whole numbers and dates itself of what stands in JSON. */
    private final boolean raw;

    /** @param models by class name */
    StreamForm(Map<String, CodegenModel> models, CodegenProperty property) {
        this.models = models;
        this.property = property;
        this.raw = JsonForm.of(property).pattern() != null;
    }

    /** Returns the expression. */
    String expression() {
        return of(property, "in", 0);
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

    private static CodegenProperty elements(CodegenProperty part) {
        return part.isArray ? part.items : part.isMap ? part.additionalProperties : null;
    }

    private String single(String type, String in) {
        if (models.containsKey(type)) {
            return type + CODEC + ".read(" + in + ")";
        }
        JsonForm form = JsonForm.ofScalar(type, property.baseName);
        if (form == null) {
            return scalar(type, in);
        }
        String read = scalar(form.type(), in);
        return raw ? read : form.pattern().formatted(read);
    }
}
