package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openapitools.codegen.utils.ModelUtils;

/** Finds out which operation needs a named schema, itself or by way of others. */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class Uses {
    private final OpenAPI document;
    private final Map<String, Schema> schemas;

    Uses(OpenAPI document) {
        this.document = document;
        this.schemas = ModelUtils.getSchemas(document);
    }

    /** Returns method and path of the first such operation, if there is one. */
    Optional<String> of(String schema) {
        if (document.getPaths() == null) {
            return Optional.empty();
        }
        for (Map.Entry<String, PathItem> path : document.getPaths().entrySet()) {
            for (Map.Entry<PathItem.HttpMethod, Operation> operation :
                    path.getValue().readOperationsMap().entrySet()) {
                if (named(operation.getValue()).contains(schema)) {
                    return Optional.of(operation.getKey() + " " + path.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> named(Operation operation) {
        Set<String> names = new HashSet<>();
        SchemaWalk walk = new SchemaWalk(schema -> follow(schema, names));
        walk.operation("", operation);
        return names;
    }

    private void follow(Schema<?> schema, Set<String> names) {
        if (schema.get$ref() != null && names.add(ModelUtils.getSimpleRef(schema.get$ref()))) {
            Schema<?> target = schemas.get(ModelUtils.getSimpleRef(schema.get$ref()));
            new SchemaWalk(inner -> follow(inner, names)).schema("", target);
        }
    }
}
