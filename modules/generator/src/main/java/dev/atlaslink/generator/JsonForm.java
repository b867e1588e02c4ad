package dev.atlaslink.generator;

import java.util.Map;
import org.openapitools.codegen.CodegenProperty;

/**
 * In which type Jackson reads a value, and how the model's own type is made of it: what Jackson would cut off, such as the
 * digits after the point of what is to be a whole number, is refused in code, whatever the mapper is set to.
 *
 * @param type in which Jackson reads
 * @param pattern of the expression that converts, with {@code %s} for what was read, or {@code null} where nothing is done
 * @param moment a date, or a date and time: it is text in JSON, whatever the mapper is set to
 */
record JsonForm(String type, String pattern, boolean moment) {
    private static final Map<String, JsonForm> SCALARS = Map.of(
            "Integer", new JsonForm("BigDecimal", "JsonValues.int32(NAME, %s)", false),
            "Long", new JsonForm("BigDecimal", "JsonValues.int64(NAME, %s)", false),
            "Instant", new JsonForm("String", "JsonValues.instant(NAME, %s)", true),
            "LocalDate", new JsonForm("String", "JsonValues.date(NAME, %s)", true));

    /** Returns the form of a property, or of the elements of one. */
    static JsonForm of(CodegenProperty property) {
        return of(property, property.baseName, 0);
    }

    /**
     * Returns the form of a single value.
     *
     * @param name of its property
     * @return {@code null} where Jackson reads it as what it is
     */
    static JsonForm ofScalar(String type, String name) {
        JsonForm scalar = SCALARS.get(type);
        return scalar == null
                ? null
                : new JsonForm(scalar.type, scalar.pattern.replace("NAME", quoted(name)), scalar.moment);
    }

    private static JsonForm of(CodegenProperty property, String name, int depth) {
        CodegenProperty elements =
                property.isArray ? property.items : property.isMap ? property.additionalProperties : null;
        if (elements == null) {
            JsonForm scalar = ofScalar(property.datatypeWithEnum, name);
            return scalar == null ? new JsonForm(property.datatypeWithEnum, null, false) : scalar;
        }
        JsonForm form = of(elements, name, depth + 1);
        // Jackson would read a set into one that loses the order.
        String type = (property.isMap ? "Map<String, " : depth == 0 || !property.getUniqueItems() ? "List<" : "Set<")
                + form.type
                + ">";
        if (form.pattern == null || type.startsWith("Set")) {
            return new JsonForm(
                    depth == 0 && property.isArray
                            ? "List<" + elements.datatypeWithEnum + ">"
                            : property.datatypeWithEnum,
                    null,
                    form.moment);
        }
        String element = "value" + depth;
        String function = property.isMap ? "JsonValues.map(%s, " : "JsonValues.list(%s, ";
        // A name may hold a percent sign, and what is made here is a pattern again.
        String made = form.pattern.formatted(element).replace("%", "%%");
        return new JsonForm(type, function + element + " -> " + made + ")", form.moment);
    }

    private static String quoted(String name) {
        return "\"" + JavaText.literal(name).replace("%", "%%") + "\"";
    }
}
