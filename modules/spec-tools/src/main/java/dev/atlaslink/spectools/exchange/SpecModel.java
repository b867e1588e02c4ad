package dev.atlaslink.spectools.exchange;

import dev.atlaslink.spectools.repository.Repository;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A spec in the words that the validator heeds, where it would pass over those of the file:
 *
 * <ul>
 *   <li>a discriminator becomes an enum of one value in each variant, so that no other variant fits: the validator's own
 *       check of discriminators refuses a property whose type is a {@code $ref};
 *   <li>nothing fits what must not be there: readOnly in a request, writeOnly in a response;
 *   <li>204 has no content: the validator would ask for a body because a media type is declared;
 *   <li>responses stand where they are referred to, which the parser leaves undone.
 * </ul>
 */
@SuppressWarnings("rawtypes") // the model's own signatures
final class SpecModel {
    private static final String SCHEMA = "#/components/schemas/";
    private static final String RESPONSE = "#/components/responses/";

    private final OpenAPI api;

    private SpecModel(OpenAPI api) {
        this.api = api;
    }

    static SpecModel read(String file) {
        String location = Repository.path("specs").resolve(file).toUri().toString();
        SwaggerParseResult result = new OpenAPIV3Parser().readLocation(location, null, resolving());
        if (result.getOpenAPI() == null || !result.getMessages().isEmpty()) {
            throw new AssertionError(file + " is not well-formed: " + result.getMessages());
        }
        SpecModel model = new SpecModel(result.getOpenAPI());
        model.operations().map(Operation::getResponses).forEach(model::resolve);
        model.schemas().filter(schema -> schema.getDiscriminator() != null).forEach(model::tellVariantsApart);
        return model;
    }

    OpenAPI ofRequests() {
        return without(schema -> Boolean.TRUE.equals(schema.getReadOnly()));
    }

    OpenAPI ofResponses() {
        operations()
                .flatMap(operation ->
                        Optional.ofNullable(operation.getResponses().get("204")).stream())
                .forEach(response -> response.setContent(null));
        return without(schema -> Boolean.TRUE.equals(schema.getWriteOnly()));
    }

    /** Closes objects, so that properties are reported that the spec does not declare, though it allows for them. */
    SpecModel closed() {
        schemas()
                .filter(schema -> schema.getProperties() != null && schema.getOneOf() == null)
                .forEach(schema -> schema.setAdditionalProperties(false));
        return this;
    }

    private static ParseOptions resolving() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return options;
    }

    private OpenAPI without(Predicate<Schema> forbidden) {
        schemas()
                .map(schema -> ((Schema<?>) schema).getProperties())
                .filter(Objects::nonNull)
                .forEach(properties ->
                        properties.replaceAll((name, schema) -> forbidden.test(schema) ? nothing() : schema));
        return api;
    }

    private static Schema nothing() {
        return new Schema<>().not(new Schema<>());
    }

    /** The parent repeats the discriminator only for readers and generators. */
    private void tellVariantsApart(Schema<?> parent) {
        String property = parent.getDiscriminator().getPropertyName();
        parent.getDiscriminator().getMapping().forEach((value, reference) -> {
            Schema<?> variant = api.getComponents().getSchemas().get(reference.substring(SCHEMA.length()));
            variant.getProperties().put(property, new StringSchema()._enum(List.of(value)));
        });
        parent.setDiscriminator(null);
        parent.setProperties(null);
        parent.setType(null);
    }

    private Stream<Schema> schemas() {
        return api.getComponents().getSchemas().values().stream();
    }

    private Stream<Operation> operations() {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private void resolve(Map<String, ApiResponse> responses) {
        responses.replaceAll((status, response) -> response.get$ref() == null
                ? response
                : api.getComponents().getResponses().get(response.get$ref().substring(RESPONSE.length())));
    }
}
