package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.http.FormData;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks requests of one operation against what its spec allows. */
public final class OperationValidator {

    private final List<ParameterCheck> path;
    private final Map<String, ParameterCheck> query = new HashMap<>();
    private final Optional<BodyValidator> body;

    public OperationValidator(Operation operation) {
        this.path = checks(operation, Parameter.Location.PATH).toList();
        checks(operation, Parameter.Location.QUERY)
                .forEach(check -> query.put(check.parameter().name(), check));
        // The OAuth operations check their forms themselves: their errors have another shape.
        this.body = operation
                .requestBody()
                .filter(requestBody -> !requestBody.isForm())
                .map(BodyValidator::new);
    }

    private static Stream<ParameterCheck> checks(Operation operation, Parameter.Location location) {
        return operation.parameters(location).stream().map(ParameterCheck::new);
    }

    /** Checks decoded path parameters. */
    public void validatePath(ReceivedRequest request, Map<String, String> parameters) {
        for (ParameterCheck check : path) {
            String name = check.parameter().name();
            if (check.value(parameters.get(name)).isEmpty()) {
                throw pathRefusal(check, request, parameters.get(name));
            }
        }
    }

    private static RefusedException pathRefusal(ParameterCheck check, ReceivedRequest request, String value) {
        if (check.parameter().name().equals("interfaceEndpointId")) {
            return ErrorCode.PRIVATELINK_INTERFACE_ENDPOINT_ID_MALFORMED.with(value);
        }
        return check.isEnumeration()
                ? ErrorCode.INVALID_PATH_PARAMETER.with(check.parameter().name())
                : ErrorCode.PATH_PARAM_PARSE_ERROR.with(request.path());
    }

    /** Checks the query: every parameter known, given once and of its type. */
    public Query validateQuery(ReceivedRequest request) {
        Map<String, JsonNode> values = new HashMap<>();
        for (Map.Entry<String, String> pair : FormData.parse(request.query())
                .orElseThrow(() -> ErrorCode.INVALID_QUERY_PARAMETER.with(request.query()))) {
            String name = pair.getKey();
            JsonNode value = Optional.ofNullable(query.get(name))
                    .flatMap(check -> check.value(pair.getValue()))
                    .orElseThrow(() -> ErrorCode.INVALID_QUERY_PARAMETER.with(name));
            if (values.put(name, value) != null) {
                throw ErrorCode.INVALID_QUERY_PARAMETER.with(name);
            }
        }
        query.forEach((name, check) -> check.defaultValue().ifPresent(value -> values.putIfAbsent(name, value)));
        return new Query(values);
    }

    /** Reads and checks the body; an empty object if the operation takes none or reads it itself. */
    public ObjectNode validateBody(ReceivedRequest request, Map<String, String> pathParameters) {
        if (body.isEmpty()) {
            return Json.object();
        }
        ContentTypes.requireJson(request);
        return body.get().validate(request.body(), Optional.ofNullable(pathParameters.get("cloudProvider")));
    }
}
