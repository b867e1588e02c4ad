package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Names the enums that stand inside parameters: after operation and parameter where one operation has it, after the parameter
 * alone where several have it. The stock generator names all that list the same values after the first operation that it sees,
 * the properties of schemas among them.
 */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class ParameterEnums {
    private final OpenAPI document;
    private final Map<String, Schema> schemas;

    private final List<Owner> owners = new ArrayList<>();

    /**
     * An operation.
     *
     * @param operationId {@code null} where it has none
     * @param parameters its own and those of its path
     */
    private record Owner(String operationId, List<Parameter> parameters) {
        Stream<Parameter> having(String name) {
            return parameters.stream().filter(parameter -> refersTo(parameter.getSchema(), name));
        }
    }

    private ParameterEnums(OpenAPI document) {
        this.document = document;
        this.schemas = document.getComponents().getSchemas();
    }

    /**
     * Names all of a document, which is changed.
     *
     * @param own names of the schemas that the document itself has
     */
    static void name(OpenAPI document, Set<String> own) {
        if (document.getPaths() != null
                && document.getComponents() != null
                && document.getComponents().getSchemas() != null) {
            ParameterEnums enums = new ParameterEnums(document);
            enums.collect();
            List.copyOf(enums.schemas.keySet()).stream()
                    .filter(name ->
                            !own.contains(name) && enums.schemas.get(name).getEnum() != null)
                    .forEach(enums::name);
        }
    }

    private void collect() {
        document.getPaths()
                .values()
                .forEach(path -> path.readOperations().forEach(operation -> {
                    List<Parameter> parameters = new ArrayList<>();
                    if (operation.getParameters() != null) {
                        parameters.addAll(operation.getParameters());
                    }
                    if (path.getParameters() != null) {
                        parameters.addAll(path.getParameters());
                    }
                    parameters.replaceAll(parameter -> ModelUtils.getReferencedParameter(document, parameter));
                    owners.add(new Owner(operation.getOperationId(), parameters));
                }));
    }

    private void name(String name) {
        Map<String, List<Owner>> users = new LinkedHashMap<>();
        owners.forEach(owner -> owner.having(name)
                .forEach(parameter -> users.computeIfAbsent(parameter.getName(), key -> new ArrayList<>())
                        .add(owner)));
        if (users.isEmpty()) {
            return;
        }
        Schema<?> schema = schemas.remove(name);
        users.forEach((parameter, having) -> {
            String free = References.free(
                    stem(name, parameter, having) + (name.contains("_parameter_inner") ? "_inner" : ""),
                    schemas.keySet());
            schemas.put(free, schema);
            having.forEach(owner -> owner.having(name)
                    .filter(candidate -> candidate.getName().equals(parameter))
                    .forEach(candidate ->
                            refer(candidate.getSchema(), name, reference -> reference.set$ref(References.to(free)))));
        });
        // What merely lists the same values is named where it stands.
        List.copyOf(schemas.values()).forEach(other -> inline(other, name, schema));
    }

    private static String stem(String name, String parameter, List<Owner> having) {
        if (having.size() > 1) {
            return parameter + "_parameter";
        }
        String operationId = having.get(0).operationId();
        return operationId == null ? name.replace("_inner", "") : operationId + "_" + parameter + "_parameter";
    }

    private static boolean refersTo(Schema<?> schema, String name) {
        List<Schema<?>> found = new ArrayList<>();
        refer(schema, name, found::add);
        return !found.isEmpty();
    }

    private static void refer(Schema<?> schema, String name, Consumer<Schema<?>> reference) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null && References.name(schema.get$ref()).equals(name)) {
            reference.accept(schema);
        }
        refer(schema.getItems(), name, reference);
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(member -> refer(member, name, reference));
        }
    }

    private static void inline(Schema<?> schema, String name, Schema<?> type) {
        refer(schema, name, reference -> become(reference, type));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> inline(property, name, type));
        }
        if (schema.getItems() != null) {
            inline(schema.getItems(), name, type);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            inline(values, name, type);
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(member -> inline(member, name, type));
        }
    }

    private static void become(Schema<?> reference, Schema<?> type) {
        reference.set$ref(null);
        reference.setType(type.getType());
        reference.setFormat(type.getFormat());
        reference.setNullable(type.getNullable());
        setEnum(reference, type);
    }

    @SuppressWarnings("unchecked") // values of the same type
    private static void setEnum(Schema reference, Schema type) {
        reference.setEnum(type.getEnum());
    }
}
