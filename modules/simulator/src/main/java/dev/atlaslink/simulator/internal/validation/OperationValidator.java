package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.FormData;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Parameter;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks requests of one operation against what its spec allows. */
public final class OperationValidator {

    /** Of the oldest generation, where a malformed one is not found, in the path and in a body alike. */
    static final String INTERFACE_ENDPOINT_ID = "interfaceEndpointId";

    private final List<ParameterCheck> path;
    private final Map<String, ParameterCheck> query = new HashMap<>();
    private final DatedBodies bodies;

    public OperationValidator(Operation operation) {
        this(operation, List.of());
    }

    /** Makes a validator that also takes query parameters of other operations, checks them and leaves them unused. */
    OperationValidator(Operation operation, List<Parameter> tolerated) {
        this.path = checks(operation.parameters(Parameter.Location.PATH)).toList();
        Stream.of(tolerated, operation.parameters(Parameter.Location.QUERY))
                .flatMap(OperationValidator::checks)
                .forEach(check -> query.put(check.parameter().name(), check));
        // The OAuth operations check their forms themselves: their errors have another shape.
        this.bodies = new DatedBodies(operation.requestBodies().stream()
                .filter(requestBody -> !requestBody.isForm())
                .toList());
    }

    private static Stream<ParameterCheck> checks(List<Parameter> parameters) {
        return parameters.stream().map(ParameterCheck::new);
    }

    /** Checks decoded path parameters. */
    public void validatePath(ReceivedRequest request, Map<String, String> parameters) {
        for (ParameterCheck check : path) {
            String name = check.parameter().name();
            String value = parameters.get(name);
            if (check.value(value).isEmpty()) {
                throw pathRefusal(check, request, value).because("Path parameter " + check.refusal(value));
            }
        }
    }

    private static ApiException pathRefusal(ParameterCheck check, ReceivedRequest request, String value) {
        if (check.parameter().name().equals(INTERFACE_ENDPOINT_ID)) {
            return ErrorCode.PRIVATELINK_INTERFACE_ENDPOINT_ID_MALFORMED.with(value);
        }
        return check.isEnumeration()
                ? ErrorCode.INVALID_PATH_PARAMETER.with(check.parameter().name())
                : ErrorCode.PATH_PARAM_PARSE_ERROR.with(request.path());
    }

    /** Checks the query: every parameter known, of its type and given once, unless it is a list; and those there that must be. */
    public Query validateQuery(ReceivedRequest request) {
        Map<String, JsonNode> values = new HashMap<>();
        for (Map.Entry<String, String> pair : FormData.parse(request.query())
                .orElseThrow(() -> ErrorCode.INVALID_QUERY_PARAMETER
                        .with(request.query())
                        .because(Wording.described("The query", "not well-formed", "percent-encoded UTF-8")))) {
            String name = pair.getKey();
            JsonNode value = queryValue(name, pair.getValue());
            if (query.get(name).isRepeatable()) {
                ((ArrayNode) values.computeIfAbsent(name, list -> Json.array())).add(value);
            } else if (values.put(name, value) != null) {
                throw ErrorCode.INVALID_QUERY_PARAMETER
                        .with(name)
                        .because(Wording.described("Query parameter " + name, "given more than once", "one value"));
            }
        }
        query.forEach((name, check) -> check.defaultValue().ifPresent(value -> values.putIfAbsent(name, value)));
        requireWhatMustBeThere(values.keySet());
        return new Query(values);
    }

    private void requireWhatMustBeThere(Set<String> given) {
        new TreeMap<>(query).forEach((name, check) -> {
            if (check.parameter().required() && !given.contains(name)) {
                throw ErrorCode.INVALID_QUERY_PARAMETER
                        .with(name)
                        .because(Wording.described("Query parameter " + name, "missing", check.allowed()));
            }
        });
    }

    private JsonNode queryValue(String name, String text) {
        ParameterCheck check = query.get(name);
        if (check == null) {
            throw ErrorCode.INVALID_QUERY_PARAMETER.with(name).because(unknownParameter(name));
        }
        return check.value(text)
                .orElseThrow(() ->
                        ErrorCode.INVALID_QUERY_PARAMETER.with(name).because("Query parameter " + check.refusal(text)));
    }

    private String unknownParameter(String name) {
        // Where none is known, as with OAuth, a whole secret may have been put into the query.
        return query.isEmpty()
                ? Wording.described("The query", "not empty", "none with this operation")
                : Wording.described(
                        "Query parameter " + SchemaText.shortened(name),
                        "unknown",
                        "one of " + new TreeSet<>(query.keySet()));
    }

    /**
     * Reads and checks the body.
     *
     * @param version the date of the version of the response; empty if there is none
     * @return an empty object if the operation takes no body or reads it itself
     */
    public ObjectNode validateBody(
            ReceivedRequest request, Map<String, String> pathParameters, Optional<LocalDate> version) {
        if (bodies.isEmpty()) {
            return Json.object();
        }
        return bodies.choose(ContentTypes.requireJson(request), version)
                .validate(request.body(), Optional.ofNullable(pathParameters.get("cloudProvider")));
    }
}
