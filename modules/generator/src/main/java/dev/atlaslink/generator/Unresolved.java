package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openapitools.codegen.utils.ModelUtils;

/** Refuses what stands for no type: references that lead nowhere, and words that are no type of OpenAPI. */
@SuppressWarnings("rawtypes") // as the parser's model has it
final class Unresolved {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final List<String> TYPES =
            List.of("array", "boolean", "integer", "null", "number", "object", "string");

    private final OpenAPI document;
    private final Collection<String> mapped;

    /**
     * @param document as it was read
     * @param mapped further types that the stock generator knows, or the build has given
     */
    Unresolved(OpenAPI document, Collection<String> mapped) {
        this.document = document;
        this.mapped = mapped;
    }

    /**
     * Checks the named schemas, all of which become classes.
     *
     * @throws IllegalArgumentException naming the schema
     */
    void refuseInSchemas() {
        schemas()
                .forEach((name, schema) -> new SchemaWalk(
                                (place, inner) -> check(place, inner, () -> Refusals.ofSchema(document, name)))
                        .schema("", schema));
    }

    /**
     * Checks what a method is made of.
     *
     * @param method an operation, without the responses that no method names
     * @param refusals of it
     * @throws IllegalArgumentException naming the operation
     */
    void refuseIn(Operation method, Refusals refusals) {
        new SchemaWalk((place, schema) -> check(place, schema, () -> refusals)).operation("", method);
    }

    /** Checks that parameters can be found, if there are any. */
    void refuseIn(List<Parameter> parameters, Refusals refusals) {
        for (Parameter parameter : parameters == null ? List.<Parameter>of() : parameters) {
            if (ModelUtils.getReferencedParameter(document, parameter).get$ref() != null) {
                throw refusals.of(
                        "a parameter refers to " + parameter.get$ref() + ", which the document does not have",
                        "parameters of the document");
            }
        }
    }

    /** Others take their place while the document is brought into form. */
    private Map<String, Schema> schemas() {
        return ModelUtils.getSchemas(document);
    }

    private void check(String place, Schema<?> schema, Supplier<Refusals> refusals) {
        String reference = schema.get$ref();
        if (reference != null
                && reference.startsWith(SCHEMAS)
                && reference.indexOf('/', SCHEMAS.length()) < 0
                && !schemas().containsKey(ModelUtils.getSimpleRef(reference))) {
            throw refusals.get()
                    .of(
                            "refers at \"" + place + "\" to " + reference + ", which the document does not have",
                            "schemas of the document");
        }
        String type = ModelUtils.getType(schema);
        if (type != null
                && !TYPES.contains(type)
                && !mapped.contains(type)
                && !schemas().containsKey(type)) {
            throw refusals.get().of("is of type " + type + " at \"" + place + "\"", String.join(", ", TYPES));
        }
    }
}
