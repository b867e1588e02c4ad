package dev.atlaslink.simulator.internal.error;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.Json;
import java.util.List;

/**
 * Refuses a request in Atlas's own error shape.
 *
 * <p>Errors are plain {@code application/json} whatever version was asked for, and repeat their code in
 * {@code X-Error-Code} (recorded responses).
 */
public final class ApiException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<Object> parameters;
    private final transient Headers headers;

    ApiException(ErrorCode code, List<Object> parameters, Headers headers) {
        super(code.detail(parameters));
        this.code = code;
        this.parameters = parameters;
        this.headers = headers;
    }

    public ApiException with(String header, String value) {
        return new ApiException(code, parameters, headers.with(header, value));
    }

    @Override
    public Answer answer(boolean pretty) {
        ObjectNode body = Json.object()
                .put("error", code.status())
                .put("errorCode", code.wireName())
                .put("detail", getMessage())
                .put("reason", code.reason());
        ArrayNode list = body.putArray("parameters");
        parameters.forEach(list::addPOJO);
        return Answer.json(code.status(), "application/json", body, pretty)
                .with("X-Error-Code", code.wireName())
                .withAll(headers);
    }
}
