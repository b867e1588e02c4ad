package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.utils.CamelizeOption;
import org.openapitools.codegen.utils.StringUtils;

/**
 * Settles what the template needs to know about the properties of one model: a name that nothing else in the class has, the
 * type, and how elements are handed to the builder. The names in JSON stay as they are.
 */
final class ModelMembers {
    private static final String ANY = "Object";

    private final CodegenModel model;
    private final Schema<?> schema;
    private final Set<String> names = new HashSet<>(ReservedNames.MEMBERS);

    ModelMembers(CodegenModel model, Schema<?> schema) {
        this.model = model;
        this.schema = schema;
    }

    void settle() {
        if (schema.getAnyOf() != null) {
            // What one of the alternatives requires, another need not have.
            model.vars.forEach(property -> property.required = isRequiredHere(property));
        }
        // Jackson's annotations cannot say the empty name: such a property stays among the unknown ones.
        model.vars.removeIf(property -> property.baseName.isEmpty());
        List<CodegenProperty> clashing = new ArrayList<>();
        for (CodegenProperty property : model.vars) {
            property.name = inSmallLetters(property.name);
            if (isEscaped(property) || !names.add(property.name)) {
                clashing.add(property);
            }
        }
        // Second, so that a property whose name is free keeps it.
        clashing.forEach(this::rename);
        for (CodegenProperty property : model.vars) {
            settle(property);
            if (property.getUniqueItems()) {
                // Read as a list.
                model.imports.add("List");
            }
        }
        String unknown = nameOfUnknownProperties();
        model.vendorExtensions.put(Extensions.UNKNOWN, unknown);
        model.vendorExtensions.put(Extensions.UNKNOWN_ADDER, capitalized(unknown));
    }

    /** Jackson does not write a property that has the name of the method that gives the unknown ones. */
    private String nameOfUnknownProperties() {
        String name = "unknownProperties";
        while (model.vars.stream().map(CodegenProperty::getBaseName).anyMatch(name::equals) || !names.add(name)) {
            name = "other" + capitalized(name);
        }
        return name;
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The stock generator leaves a name in capitals as it is, which Immutables takes for a type: ID becomes id. */
    private static String inSmallLetters(String name) {
        return Character.isUpperCase(name.charAt(0))
                ? StringUtils.camelize(name.toLowerCase(Locale.ROOT), CamelizeOption.LOWERCASE_FIRST_LETTER)
                : name;
    }

    private static boolean isEscaped(CodegenProperty property) {
        return NamingCodegen.isEscaped(property.name, property.baseName);
    }

    private boolean isRequiredHere(CodegenProperty property) {
        return schema.getRequired() != null && schema.getRequired().contains(property.baseName);
    }

    private void rename(CodegenProperty property) {
        String base = property.name;
        if (isEscaped(property)) {
            base = base.substring(1) + "Property";
        } else if (ReservedNames.MEMBERS.contains(base)) {
            base += "Property";
        }
        String unique = base;
        for (int number = 2; !names.add(unique); number++) {
            unique = base + number;
        }
        property.name = unique;
    }

    private static void settle(CodegenProperty property) {
        CodegenProperty elements =
                property.isArray ? property.items : property.isMap ? property.additionalProperties : null;
        boolean secret = property.isPassword || (elements != null && elements.isPassword);
        property.vendorExtensions.put(Extensions.REDACTED, secret);
        property.vendorExtensions.put(Extensions.TYPE, property.datatypeWithEnum);
        JsonForm form = JsonForm.of(property);
        property.vendorExtensions.put(Extensions.JSON_TYPE, form.type());
        if (form.pattern() != null) {
            property.vendorExtensions.put(Extensions.FROM_JSON, form.pattern().formatted("value"));
        }
        property.vendorExtensions.put(Extensions.MOMENT, form.moment());
        if (property.isModel || property.isContainer) {
            property.defaultValue = null;
        }
        if ((property.isReadOnly || property.isWriteOnly) && property.defaultValue == null) {
            // Required of responses only, or of requests only (OpenAPI 3.0.3, Schema Object); the model is of both.
            property.required = false;
        }
        if (elements != null) {
            settleElements(property, elements);
        }
    }

    private static void settleElements(CodegenProperty property, CodegenProperty elements) {
        String element = elements.datatypeWithEnum;
        boolean nulls = element.equals(ANY) || elements.isNullable;
        String start = property.isMap ? "Map<String, " : property.getUniqueItems() ? "Set<" : "List<";
        property.vendorExtensions.put(Extensions.ELEMENT_TYPE, element);
        property.vendorExtensions.put(Extensions.NULL_ELEMENTS, nulls);
        property.vendorExtensions.put(Extensions.TYPE, start + (nulls ? "@AllowNulls " : "") + element + ">");
        property.vendorExtensions.put(Extensions.ADDER, capitalized(property.name));
    }
}
