package dev.atlaslink.simulator.internal.error;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Json;
import java.util.List;

/**
 * Writes answers in Atlas's error shape.
 *
 * <p>Errors are plain {@code application/json} whatever version was asked for, and repeat their code in
 * {@code X-Error-Code} (recorded responses).
 */
public final class ErrorAnswer {

    private ErrorAnswer() {}

    public static Answer of(int status, String errorCode, String detail, List<Object> parameters, boolean pretty) {
        ObjectNode body = Json.object()
                .put("error", status)
                .put("errorCode", errorCode)
                .put("detail", detail)
                .put("reason", Reasons.of(status));
        ArrayNode list = body.putArray("parameters");
        parameters.forEach(list::addPOJO);
        return Answer.json(status, "application/json", body, pretty).with("X-Error-Code", errorCode);
    }
}
