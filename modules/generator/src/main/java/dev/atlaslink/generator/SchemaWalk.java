package dev.atlaslink.generator;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Visits schemas and all that stand inside them, each once. References are not followed. */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class SchemaWalk {
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final BiConsumer<String, Schema<?>> visitor;

    SchemaWalk(Consumer<Schema<?>> visitor) {
        this((place, schema) -> visitor.accept(schema));
    }

    /** @param visitor also takes the place: a JSON pointer, of the document or of what is walked through */
    SchemaWalk(BiConsumer<String, Schema<?>> visitor) {
        this.visitor = visitor;
    }

    /** Visits the named ones, and those of the bodies of responses. */
    void bodies(OpenAPI document) {
        named(document);
        Components components = document.getComponents();
        if (components != null) {
            each("/components/responses", components.getResponses(), this::response);
        }
        each("/paths", document.getPaths(), (place, path) -> {
            for (Operation operation : path.readOperations()) {
                each(place + "/responses", operation.getResponses(), this::response);
            }
        });
    }

    void named(OpenAPI document) {
        if (document.getComponents() != null) {
            each("/components/schemas", document.getComponents().getSchemas(), this::schema);
        }
    }

    /** Visits all, but for those of callbacks and of headers of responses, of which nothing is made. */
    void all(OpenAPI document) {
        bodies(document);
        Components components = document.getComponents();
        if (components != null) {
            each("/components/parameters", components.getParameters(), this::parameter);
            each("/components/requestBodies", components.getRequestBodies(), this::request);
        }
        each("/paths", document.getPaths(), this::path);
    }

    private void path(String place, PathItem path) {
        each(place + "/parameters", path.getParameters(), this::parameter);
        path.readOperations().forEach(operation -> operation(place, operation));
    }

    void operation(String place, Operation operation) {
        each(place + "/parameters", operation.getParameters(), this::parameter);
        if (operation.getRequestBody() != null) {
            request(place + "/requestBody", operation.getRequestBody());
        }
        each(place + "/responses", operation.getResponses(), this::response);
    }

    private void parameter(String place, Parameter parameter) {
        schema(place + "/schema", parameter.getSchema());
        content(place, parameter.getContent());
    }

    private void request(String place, RequestBody request) {
        content(place, request.getContent());
    }

    private void response(String place, ApiResponse response) {
        content(place, response.getContent());
    }

    private void content(String place, Content content) {
        each(place + "/content", content, (type, body) -> schema(type + "/schema", body.getSchema()));
    }

    void schema(String place, Schema<?> schema) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        visitor.accept(place, schema);
        each(place + "/properties", schema.getProperties(), this::schema);
        schema(place + "/items", schema.getItems());
        if (schema.getAdditionalProperties() instanceof Schema values) {
            schema(place + "/additionalProperties", values);
        }
        each(place + "/allOf", schema.getAllOf(), this::schema);
        each(place + "/oneOf", schema.getOneOf(), this::schema);
        each(place + "/anyOf", schema.getAnyOf(), this::schema);
    }

    private static <T> void each(String place, Map<String, T> values, BiConsumer<String, ? super T> visitor) {
        if (values != null) {
            values.forEach((name, value) -> {
                if (value != null) {
                    visitor.accept(place + "/" + name.replace("~", "~0").replace("/", "~1"), value);
                }
            });
        }
    }

    private static <T> void each(String place, List<T> values, BiConsumer<String, ? super T> visitor) {
        if (values != null) {
            for (int index = 0; index < values.size(); index++) {
                visitor.accept(place + "/" + index, values.get(index));
            }
        }
    }
}
