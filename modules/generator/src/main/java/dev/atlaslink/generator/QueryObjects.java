package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes parameters of the objects in a query: declared properties become parameters of their own, as they are on the wire. */
final class QueryObjects {
    /** Deeper than any real one; a schema that contains itself has no end. */
    private static final int DEEPEST = 8;

    private final OpenAPI document;
    private final Refusals refusals;

    QueryObjects(OpenAPI document, Refusals refusals) {
        this.document = document;
        this.refusals = refusals;
    }

    /** Refuses an object that holds more than single values: nothing says how these would be written in a list. */
    void requireSingleValues(Parameter parameter) {
        new ObjectProperties(document).of(parameter.getSchema()).forEach((name, schema) -> {
            if (Shape.of(document, schema) != Shape.VALUE) {
                throw refusals.of(
                        parameter, "is an object whose property " + name + " is not a single value", "single values");
            }
        });
    }

    /**
     * Takes an object apart.
     *
     * @param parameter an exploded one
     * @param deep whether its own name stands before those of the properties (OpenAPI, style deepObject). What that style
     *     says of no objects and lists within the object is written as servers commonly read it: {@code a[b][c]=1}, and a list
     *     repeats its name
     */
    List<Parameter> flat(Parameter parameter, boolean deep) {
        boolean required = Boolean.TRUE.equals(parameter.getRequired());
        return flat(parameter, parameter.getName(), parameter.getSchema(), required, deep, DEEPEST);
    }

    private List<Parameter> flat(
            Parameter parameter, String name, Schema<?> schema, boolean isRequired, boolean deep, int levels) {
        Map<String, Schema<?>> properties = new ObjectProperties(document).of(schema);
        if (properties.isEmpty()) {
            Parameter free = name.equals(parameter.getName()) ? parameter : part(name, schema, isRequired);
            return List.of((deep ? Spelling.DEEP : Spelling.FREE).on(free));
        }
        if (levels == 0) {
            throw refusals.of(parameter, "is an object that contains itself", "an object with an end");
        }
        List<String> required = new ObjectProperties(document).required(schema);
        List<Parameter> flat = new ArrayList<>();
        properties.forEach((property, type) -> {
            String inner = deep ? name + "[" + property + "]" : property;
            boolean needed = isRequired && required.contains(property);
            Shape shape = Shape.of(document, type);
            if (shape == Shape.OBJECT && deep) {
                flat.addAll(flat(parameter, inner, type, needed, true, levels - 1));
            } else if (shape == Shape.OBJECT || hasObjects(shape, type)) {
                throw refusals.of(
                        parameter,
                        "is an object whose property " + property + " is "
                                + (shape == Shape.OBJECT ? "an object" : "a list of objects or lists"),
                        "single values and lists of them");
            } else {
                Parameter part = part(inner, type, needed);
                flat.add(shape == Shape.ARRAY ? Spelling.EXPLODED.on(part) : part);
            }
        });
        return flat;
    }

    private boolean hasObjects(Shape shape, Schema<?> type) {
        Schema<?> items = shape == Shape.ARRAY ? Shape.resolved(document, type).getItems() : null;
        return items != null && Shape.of(document, items) != Shape.VALUE;
    }

    private Parameter part(String name, Schema<?> schema, boolean required) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(Shape.resolved(document, schema).getDescription())
                .required(required)
                .schema(schema);
    }
}
