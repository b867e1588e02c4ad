package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.Map;

/** Reads the response of a fault from JSON that has passed its schema; its refusals begin as in {@link FaultReader}. */
final class FaultResponseReader {

    private static final String PLACE = "answer/";

    private FaultResponseReader() {}

    static FaultResponse read(JsonNode json) {
        FaultResponse response = status(json.path("status").intValue());
        if (json.has("errorCode")) {
            response = errorCode(response, json.path("errorCode").textValue());
        }
        if (json.has("retryAfter")) {
            response = retryAfter(response, json.path("retryAfter").textValue());
        }
        for (Map.Entry<String, JsonNode> header : json.path("headers").properties()) {
            response = header(response, header.getKey(), header.getValue().textValue());
        }
        return json.has("body") ? body(response, json) : response;
    }

    private static FaultResponse status(int status) {
        return Placed.after(PLACE, () -> FaultResponse.status(status));
    }

    private static FaultResponse errorCode(FaultResponse response, String value) {
        return Placed.after(PLACE, () -> response.errorCode(value));
    }

    private static FaultResponse retryAfter(FaultResponse response, String value) {
        return Placed.after(PLACE, () -> response.retryAfter(Durations.read("retryAfter", value)));
    }

    private static FaultResponse header(FaultResponse response, String name, String value) {
        return Placed.at("answer" + Wording.pointer("headers", name), () -> response.header(name, value));
    }

    private static FaultResponse body(FaultResponse response, JsonNode json) {
        JsonNode body = json.path("body");
        return Placed.after(
                PLACE,
                () -> body.isTextual()
                        ? response.body(json.path("contentType").asText("text/plain"), body.textValue())
                        : response.body(json.path("contentType").asText("application/json"), body.toString()));
    }
}
