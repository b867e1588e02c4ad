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
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Brings the parameters of an operation into the forms that the client can send, and refuses the others: sent in another way
 * than the document says, a parameter would be a wrong request that no compiler sees.
 */
final class ParameterStyles {
    /** OpenAPI has them ignored as parameters; the templates write them from media types and the client signs. */
    private static final Set<String> NOT_PARAMETERS = Set.of("accept", "content-type", "authorization");

    private static final Map<StyleEnum, Spelling> OF_LISTS = Map.of(
            StyleEnum.FORM,
            Spelling.CSV,
            StyleEnum.SPACEDELIMITED,
            Spelling.SSV,
            StyleEnum.PIPEDELIMITED,
            Spelling.PIPES);

    private final OpenAPI document;
    private final Operation operation;
    private final OmittedParameters omitted;
    private final Refusals refusals;
    private final QueryObjects objects;

    private ParameterStyles(OpenAPI document, Operation operation, OmittedParameters omitted, Refusals refusals) {
        this.document = document;
        this.operation = operation;
        this.omitted = omitted;
        this.refusals = refusals;
        this.objects = new QueryObjects(document, refusals);
    }

    /**
     * Brings the parameters of an operation into form.
     *
     * @param document the operation's
     * @param operation is changed
     * @param omitted parameters that no method has
     * @param refusals of the operation
     * @throws IllegalArgumentException naming operation, parameter and what is allowed
     */
    static void apply(OpenAPI document, Operation operation, OmittedParameters omitted, Refusals refusals) {
        if (operation.getParameters() != null) {
            new ParameterStyles(document, operation, omitted, refusals).apply();
        }
    }

    private void apply() {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : operation.getParameters()) {
            parameters.addAll(styled(ModelUtils.getReferencedParameter(document, parameter)));
        }
        operation.setParameters(parameters);
        ListFormats.settle(operation);
        FreeObjects.settle(parameters);
    }

    private List<Parameter> styled(Parameter parameter) {
        if (isOmitted(parameter)) {
            return List.of();
        }
        if (parameter.getSchema() == null) {
            return List.of(new ParameterContent(refusals).withSchema(parameter));
        }
        Shape shape = Shape.of(document, parameter.getSchema());
        return switch (parameter.getIn()) {
            case "path" -> List.of(path(parameter, shape));
            case "query" -> query(parameter, shape);
            case "header" -> header(parameter, shape);
            default -> List.of(cookie(parameter, shape));
        };
    }

    private boolean isOmitted(Parameter parameter) {
        if (omitted.include(parameter)) {
            return true;
        }
        boolean marked = parameter.getExtensions() != null
                && Boolean.TRUE.equals(parameter.getExtensions().get(Extensions.BINDING_OMIT));
        if (marked && Boolean.TRUE.equals(parameter.getRequired())) {
            throw refusals.of(
                    parameter, "is required and has " + Extensions.BINDING_OMIT, "that on optional parameters");
        }
        return marked;
    }

    private Parameter path(Parameter parameter, Shape shape) {
        StyleEnum style = parameter.getStyle() == null ? StyleEnum.SIMPLE : parameter.getStyle();
        boolean exploded = Boolean.TRUE.equals(parameter.getExplode());
        String prefix = switch (style) {
            case LABEL -> ".";
            case MATRIX -> ";" + parameter.getName() + "=";
            default -> "";
        };
        parameter.addExtension(Extensions.PATH_PREFIX, prefix);
        if (shape == Shape.ARRAY) {
            requireSingleItems(parameter);
            return exploded && !prefix.isEmpty() ? Spelling.EXPLODED.on(parameter) : parameter;
        }
        if (shape == Shape.OBJECT && !prefix.isEmpty()) {
            throw refusals.of(parameter, "is an object in style " + style, "style simple");
        }
        return shape == Shape.OBJECT ? pairs(parameter, exploded) : parameter;
    }

    private List<Parameter> header(Parameter parameter, Shape shape) {
        if (NOT_PARAMETERS.contains(parameter.getName().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        if (shape == Shape.ARRAY) {
            requireSingleItems(parameter);
        }
        return List.of(
                shape == Shape.OBJECT ? pairs(parameter, Boolean.TRUE.equals(parameter.getExplode())) : parameter);
    }

    /** The cookies of an exploded object would have names that only the value tells. */
    private Parameter cookie(Parameter parameter, Shape shape) {
        boolean exploded = !Boolean.FALSE.equals(parameter.getExplode());
        if (shape == Shape.ARRAY) {
            requireSingleItems(parameter);
            return exploded ? Spelling.EXPLODED.on(parameter) : parameter;
        }
        if (shape == Shape.OBJECT && exploded) {
            throw refusals.of(parameter, "is an object with explode true", "explode false");
        }
        return shape == Shape.OBJECT ? pairs(parameter, false) : parameter;
    }

    private Parameter pairs(Parameter parameter, boolean exploded) {
        objects.requireSingleValues(parameter);
        return (exploded ? Spelling.PAIRS : Spelling.FLAT).on(parameter);
    }

    private List<Parameter> query(Parameter parameter, Shape shape) {
        StyleEnum style = parameter.getStyle() == null ? StyleEnum.FORM : parameter.getStyle();
        boolean exploded = parameter.getExplode() == null ? style == StyleEnum.FORM : parameter.getExplode();
        return switch (shape) {
            case ARRAY -> List.of(list(parameter, exploded ? Spelling.EXPLODED : OF_LISTS.get(style)));
            case OBJECT -> {
                if (!exploded && style == StyleEnum.FORM) {
                    yield List.of(pairs(parameter, false));
                }
                if (!exploded && style != DEEPOBJECT) {
                    throw refusals.of(parameter, "is an object in style " + style, "form, deepObject");
                }
                yield objects.flat(parameter, style == DEEPOBJECT);
            }
            case VALUE -> List.of(parameter); // Every style writes a single value alike.
        };
    }

    private Parameter list(Parameter parameter, Spelling spelling) {
        requireSingleItems(parameter);
        if (spelling == null) {
            throw refusals.of(
                    parameter, "is an array in style " + parameter.getStyle(), "form, spaceDelimited, pipeDelimited");
        }
        return spelling.on(parameter);
    }

    private void requireSingleItems(Parameter parameter) {
        Schema<?> items = Shape.resolved(document, parameter.getSchema()).getItems();
        if (items != null && Shape.of(document, items) != Shape.VALUE) {
            throw refusals.of(parameter, "is an array of arrays or objects", "an array of single values");
        }
    }
}
