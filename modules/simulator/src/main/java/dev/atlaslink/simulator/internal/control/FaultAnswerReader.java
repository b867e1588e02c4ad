package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.FaultAnswer;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.Map;

/** Reads the response of a fault from JSON that has passed its schema; its refusals begin as in {@link FaultReader}. */
final class FaultAnswerReader {

    private static final String PLACE = "answer/";

    private FaultAnswerReader() {}

    static FaultAnswer read(JsonNode json) {
        FaultAnswer answer = status(json.path("status").intValue());
        if (json.has("errorCode")) {
            answer = errorCode(answer, json.path("errorCode").textValue());
        }
        if (json.has("retryAfter")) {
            answer = retryAfter(answer, json.path("retryAfter").textValue());
        }
        for (Map.Entry<String, JsonNode> header : json.path("headers").properties()) {
            answer = header(answer, header.getKey(), header.getValue().textValue());
        }
        return json.has("body") ? body(answer, json) : answer;
    }

    private static FaultAnswer status(int status) {
        return Placed.after(PLACE, () -> FaultAnswer.status(status));
    }

    private static FaultAnswer errorCode(FaultAnswer answer, String value) {
        return Placed.after(PLACE, () -> answer.errorCode(value));
    }

    private static FaultAnswer retryAfter(FaultAnswer answer, String value) {
        return Placed.after(PLACE, () -> answer.retryAfter(Durations.read("retryAfter", value)));
    }

    private static FaultAnswer header(FaultAnswer answer, String name, String value) {
        return Placed.at("answer" + Wording.pointer("headers", name), () -> answer.header(name, value));
    }

    private static FaultAnswer body(FaultAnswer answer, JsonNode json) {
        JsonNode body = json.path("body");
        return Placed.after(
                PLACE,
                () -> body.isTextual()
                        ? answer.body(json.path("contentType").asText("text/plain"), body.textValue())
                        : answer.body(json.path("contentType").asText("application/json"), body.toString()));
    }
}
