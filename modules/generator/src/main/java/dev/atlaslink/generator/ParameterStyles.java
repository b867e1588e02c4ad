package dev.atlaslink.generator;

import static io.swagger.v3.oas.models.parameters.Parameter.StyleEnum.DEEPOBJECT;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Brings the parameters of an operation into the forms that Feign's annotations can say, and refuses the others: sent in
 * another way than the document says, a parameter would be a wrong request that no compiler sees.
 */
final class ParameterStyles {
    /** OpenAPI has them ignored as parameters; the templates write them from media types and the client signs. */
    private static final Set<String> NOT_PARAMETERS = Set.of("accept", "content-type", "authorization");

    private static final Map<StyleEnum, String> COLLECTION_FORMATS =
            Map.of(StyleEnum.FORM, "CSV", StyleEnum.SPACEDELIMITED, "SSV", StyleEnum.PIPEDELIMITED, "PIPES");
    private static final String EXPLODED = "EXPLODED";

    private final OpenAPI document;
    private final Operation operation;
    private final Map<String, String> collectionFormats = new TreeMap<>();
    private final List<String> maps = new ArrayList<>();

    private ParameterStyles(OpenAPI document, Operation operation) {
        this.document = document;
        this.operation = operation;
    }

    /**
     * Brings the parameters of an operation into form.
     *
     * @param document the operation's
     * @param operation is changed
     * @throws IllegalArgumentException naming operation, parameter and what is allowed
     */
    static void apply(OpenAPI document, Operation operation) {
        if (operation.getParameters() != null) {
            new ParameterStyles(document, operation).apply();
        }
    }

    private void apply() {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : operation.getParameters()) {
            parameters.addAll(styled(ModelUtils.getReferencedParameter(document, parameter)));
        }
        operation.setParameters(parameters);
        if (Set.copyOf(collectionFormats.values()).size() > 1) {
            throw refused("query parameters " + collectionFormats + " write lists in several ways; allowed is one");
        }
        if (maps.size() > 1) {
            throw refused("query parameters " + maps + " are free-form objects; allowed is one");
        }
        collectionFormats.values().stream()
                .filter(format -> !format.equals(EXPLODED))
                .findFirst()
                .ifPresent(format -> operation.addExtension(Extensions.COLLECTION_FORMAT, format));
    }

    private List<Parameter> styled(Parameter parameter) {
        if (isOmitted(parameter)) {
            return List.of();
        }
        if (parameter.getSchema() == null) {
            throw refused(parameter, "has content instead of a schema", "a schema");
        }
        Shape shape = Shape.of(document, parameter.getSchema());
        return switch (parameter.getIn()) {
            case "path" -> List.of(path(parameter, shape));
            case "query" -> query(parameter, shape);
            case "header" -> header(parameter, shape);
            default -> List.of(value(parameter, shape));
        };
    }

    private boolean isOmitted(Parameter parameter) {
        boolean omitted = parameter.getExtensions() != null
                && Boolean.TRUE.equals(parameter.getExtensions().get(Extensions.BINDING_OMIT));
        if (omitted && Boolean.TRUE.equals(parameter.getRequired())) {
            throw refused(parameter, "is required and has " + Extensions.BINDING_OMIT, "it on optional parameters");
        }
        return omitted;
    }

    private Parameter path(Parameter parameter, Shape shape) {
        value(parameter, shape);
        StyleEnum style = parameter.getStyle() == null ? StyleEnum.SIMPLE : parameter.getStyle();
        String prefix = switch (style) {
            case LABEL -> ".";
            case MATRIX -> ";" + parameter.getName() + "=";
            default -> "";
        };
        parameter.addExtension(Extensions.PATH_PREFIX, prefix);
        return parameter;
    }

    private List<Parameter> header(Parameter parameter, Shape shape) {
        if (NOT_PARAMETERS.contains(parameter.getName().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        if (shape == Shape.OBJECT) {
            throw refused(parameter, "is an object", "a single value or an array of them");
        }
        if (shape == Shape.ARRAY) {
            requireSingleItems(parameter);
        }
        return List.of(parameter);
    }

    private Parameter value(Parameter parameter, Shape shape) {
        if (shape != Shape.VALUE) {
            throw refused(parameter, "is an " + shape.name().toLowerCase(Locale.ROOT), "a single value");
        }
        return parameter;
    }

    private List<Parameter> query(Parameter parameter, Shape shape) {
        StyleEnum style = parameter.getStyle() == null ? StyleEnum.FORM : parameter.getStyle();
        boolean exploded = parameter.getExplode() == null ? style == StyleEnum.FORM : parameter.getExplode();
        switch (shape) {
            case ARRAY -> array(parameter, exploded ? EXPLODED : COLLECTION_FORMATS.get(style));
            case OBJECT -> {
                return object(parameter, style, exploded || style == DEEPOBJECT);
            }
            case VALUE -> {
                // Every style writes a single value alike.
            }
        }
        return List.of(parameter);
    }

    private void array(Parameter parameter, String format) {
        requireSingleItems(parameter);
        if (format == null) {
            throw refused(
                    parameter, "is an array in style " + parameter.getStyle(), "form, spaceDelimited, pipeDelimited");
        }
        collectionFormats.put(parameter.getName(), format);
    }

    private void requireSingleItems(Parameter parameter) {
        Schema<?> items = Shape.resolved(document, parameter.getSchema()).getItems();
        if (items != null && Shape.of(document, items) != Shape.VALUE) {
            throw refused(parameter, "is an array of arrays or objects", "an array of single values");
        }
    }

    /** Declared properties become parameters of their own, which is what they are on the wire. */
    private List<Parameter> object(Parameter parameter, StyleEnum style, boolean exploded) {
        Map<String, Schema<?>> properties = new ObjectProperties(document).of(parameter.getSchema());
        if (!exploded) {
            throw refused(parameter, "is an object with explode false", "explode true");
        }
        if (properties.isEmpty() && style == DEEPOBJECT) {
            throw refused(parameter, "is a free-form object in style deepObject", "declared properties, or style form");
        }
        if (properties.isEmpty()) {
            maps.add(parameter.getName());
            parameter.addExtension(Extensions.QUERY_MAP, true);
            return List.of(parameter);
        }
        List<String> required = new ObjectProperties(document).required(parameter.getSchema());
        List<Parameter> flat = new ArrayList<>();
        properties.forEach((name, schema) -> {
            if (Shape.of(document, schema) != Shape.VALUE) {
                throw refused(
                        parameter, "is an object whose property " + name + " is not a single value", "single values");
            }
            flat.add(new Parameter()
                    .in("query")
                    .name(style == DEEPOBJECT ? parameter.getName() + "[" + name + "]" : name)
                    .description(Shape.resolved(document, schema).getDescription())
                    .required(Boolean.TRUE.equals(parameter.getRequired()) && required.contains(name))
                    .schema(schema));
        });
        return flat;
    }

    private IllegalArgumentException refused(Parameter parameter, String what, String allowed) {
        return refused(parameter.getIn() + " parameter " + parameter.getName() + " " + what + "; allowed: " + allowed);
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("operation " + operation.getOperationId() + ": " + what);
    }
}
