package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Splits an operation into one for each method that it becomes, with one response, one request body and one media type
 * each, so that the stock generator finds the types of each by itself. Error responses are dropped: no method names
 * them.
 */
final class OperationSplitter {
    private static final String JSON = "application/json";

    private final OpenAPI document;
    private final MethodNames names;
    private final Refusals refusals;

    /**
     * @param document the operation's
     * @param names of all methods of the document
     * @param refusals of the operation
     */
    OperationSplitter(OpenAPI document, MethodNames names, Refusals refusals) {
        this.document = document;
        this.names = names;
        this.refusals = refusals;
    }

    /**
     * Splits an operation; one that is the result of a split stays as it is.
     *
     * @param operation of the document
     * @param operationId its own, or what stands for a missing one
     * @throws IllegalArgumentException if a form cannot be sent as the document says
     */
    List<Operation> split(Operation operation, String operationId) {
        if (operation.getExtensions() != null && operation.getExtensions().containsKey(Extensions.ACCEPT)) {
            return List.of(operation);
        }
        RequestBody request = request(operation);
        Map.Entry<String, ApiResponse> success = success(operation);
        Map<String, MediaType> bodies = bodies(operation, success);
        if (bodies.isEmpty()) {
            bodies = nothing(request);
        } else if (request != null) {
            bodies = RequestVersions.add(bodies, request.getContent());
        }
        List<Variant> variants = Variants.of(operationId, bodies, request == null ? null : request.getContent(), names);
        VariantNotes notes = new VariantNotes(variants, names);
        OldVersions old = new OldVersions(variants, names);
        return variants.stream()
                .map(variant -> {
                    // The stock generator goes on with the operation itself where there is nothing to split.
                    Operation one = variants.size() == 1 ? operation : copy(operation);
                    one.setOperationId(variant.name());
                    one.addExtension(Extensions.ACCEPT, variant.format().mediaType());
                    if (variants.size() > 1) {
                        one.addExtension(Extensions.VARIANT_NOTE, notes.note(variant));
                    }
                    old.note(variant).ifPresent(note -> {
                        one.setDeprecated(true);
                        one.addExtension(Extensions.DEPRECATION_NOTE, note);
                    });
                    one.setResponses(new ApiResponses().addApiResponse(success.getKey(), response(success, variant)));
                    one.setRequestBody(request == null ? null : body(one, request, variant.request()));
                    return one;
                })
                .toList();
    }

    private RequestBody request(Operation operation) {
        RequestBody request = ModelUtils.getReferencedRequestBody(document, operation.getRequestBody());
        return request == null
                        || request.getContent() == null
                        || request.getContent().isEmpty()
                ? null
                : request;
    }

    /** The first response that tells of success; a document may give the default response only, or none. */
    private Map.Entry<String, ApiResponse> success(Operation operation) {
        Map<String, ApiResponse> responses = responses(operation);
        return responses.entrySet().stream()
                .filter(response -> isSuccess(response.getKey()))
                .findFirst()
                .or(() -> responses.entrySet().stream()
                        .filter(response -> response.getKey().equals("default"))
                        .findFirst())
                .map(response -> Map.entry(
                        response.getKey(), ModelUtils.getReferencedApiResponse(document, response.getValue())))
                .orElseGet(() -> Map.entry("204", new ApiResponse().description("")));
    }

    /** Two statuses with one media type make one method: the status does not choose a type. */
    private Map<String, MediaType> bodies(Operation operation, Map.Entry<String, ApiResponse> success) {
        Map<String, MediaType> bodies = new LinkedHashMap<>();
        if (!isSuccess(success.getKey())) {
            collect(success.getValue(), bodies);
        }
        responses(operation).forEach((status, response) -> {
            if (isSuccess(status)) {
                collect(ModelUtils.getReferencedApiResponse(document, response), bodies);
            }
        });
        return bodies;
    }

    private static Map<String, ApiResponse> responses(Operation operation) {
        return operation.getResponses() == null ? Map.of() : new TreeMap<>(operation.getResponses());
    }

    private static void collect(ApiResponse response, Map<String, MediaType> bodies) {
        if (response.getContent() != null) {
            response.getContent()
                    .forEach((mediaType, body) -> bodies.merge(
                            mediaType, body, (first, second) -> first.getSchema() == null ? second : first));
        }
    }

    /** A response without a body is still asked for in a version, where the request has versions. */
    private static Map<String, MediaType> nothing(RequestBody request) {
        Map<String, MediaType> bodies = new LinkedHashMap<>();
        if (request != null) {
            request.getContent().keySet().stream()
                    .filter(mediaType -> !BodyFormat.of(mediaType).version().isEmpty())
                    .forEach(mediaType -> bodies.put(mediaType, new MediaType()));
        }
        if (bodies.isEmpty()) {
            bodies.put(JSON, new MediaType());
        }
        return bodies;
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    private static ApiResponse response(Map.Entry<String, ApiResponse> success, Variant variant) {
        ApiResponse response = new ApiResponse().description(success.getValue().getDescription());
        return variant.response().getSchema() == null
                ? response
                : response.content(content(variant.format(), readable(variant)));
    }

    /** Nothing takes a response in a form apart: it is its text, or its bytes. */
    private static MediaType readable(Variant variant) {
        if (variant.format().isForm()) {
            return new MediaType().schema(new StringSchema());
        }
        return variant.format().isMultipart() ? new MediaType().schema(new BinarySchema()) : variant.response();
    }

    private RequestBody body(Operation operation, RequestBody request, BodyFormat format) {
        MediaType content = request.getContent().get(format.mediaType());
        Content only = content(format, content);
        if (format.isForm() || format.isMultipart()) {
            FormFields.check(content, refusals);
            if (!FormFields.areDeclared(document, content)) {
                // The stock generator would see neither fields nor a body.
                operation.addExtension(Extensions.CONTENT_TYPE, format.mediaType());
                only = new Content().addMediaType(JSON, FormFields.free());
            }
        } else if (format.isRange()) {
            operation.addExtension(Extensions.CONTENT_TYPE, format.concrete(content));
        }
        RequestBody body = new RequestBody()
                .description(request.getDescription())
                .required(request.getRequired())
                .content(only);
        if (request.getExtensions() != null) {
            request.getExtensions().forEach(body::addExtension);
        }
        body.addExtension("x-codegen-request-body-name", "body");
        return body;
    }

    private static Content content(BodyFormat format, MediaType body) {
        MediaType typed =
                format.isText() && body.getSchema() != null ? new MediaType().schema(new StringSchema()) : body;
        return new Content().addMediaType(format.mediaType(), typed);
    }

    private static Operation copy(Operation source) {
        Operation copy = new Operation()
                .tags(source.getTags())
                .summary(source.getSummary())
                .description(source.getDescription())
                .parameters(source.getParameters() == null ? null : new ArrayList<>(source.getParameters()))
                .deprecated(source.getDeprecated())
                .security(source.getSecurity())
                .servers(source.getServers());
        copy.setExtensions(
                source.getExtensions() == null ? new LinkedHashMap<>() : new LinkedHashMap<>(source.getExtensions()));
        return copy;
    }
}
