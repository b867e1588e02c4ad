package dev.atlaslink.simulator.internal.error;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;
import java.util.List;

/**
 * Writes responses in Atlas's error shape.
 *
 * <p>Errors are plain {@code application/json} whatever version was asked for, and repeat their code in
 * {@code X-Error-Code} (recorded responses).
 */
public final class ErrorResponse {

    private ErrorResponse() {}

    public static Response of(int status, String errorCode, String detail, List<Object> parameters, boolean pretty) {
        ObjectNode body = Json.object()
                .put("error", status)
                .put("errorCode", errorCode)
                .put("detail", detail)
                .put("reason", Reasons.of(status));
        ArrayNode list = body.putArray("parameters");
        parameters.forEach(list::addPOJO);
        return Response.json(status, "application/json", body, pretty).with("X-Error-Code", errorCode);
    }
}
