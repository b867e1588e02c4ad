package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultAnswer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads a fault from JSON that has passed its schema. */
final class FaultReader {

    private static final Map<String, Function<JsonNode, Fault>> EFFECTS = Map.of(
            "answer", json -> Fault.answer(answer(json.path("answer"))),
            "answerAfterWork", json -> Fault.answerAfterWork(answer(json.path("answer"))),
            "delay", json -> Fault.delay(Duration.parse(json.path("delay").asText())),
            "dropBeforeWork", json -> Fault.dropBeforeWork(),
            "dropAfterWork", json -> Fault.dropAfterWork(),
            "truncateBody", json -> Fault.truncateBody(),
            "garbageBody", json -> Fault.garbageBody(),
            "expireNonce", json -> Fault.expireNonce(),
            "expireToken", json -> Fault.expireToken());
    private static final Set<String> ANSWERING = Set.of("answer", "answerAfterWork");
    private static final Map<String, BiFunction<Fault, JsonNode, Fault>> CONDITIONS = Map.of(
            "method", (fault, value) -> fault.onMethod(value.textValue()),
            "path", (fault, value) -> fault.onPath(value.textValue()),
            "operationId", (fault, value) -> fault.onOperation(value.textValue()),
            "skip", (fault, value) -> fault.skip(value.intValue()),
            "times", (fault, value) -> fault.times(value.intValue()),
            "delay", (fault, value) -> fault.delayedBy(Duration.parse(value.textValue())),
            "beforeAuthentication", (fault, value) -> value.booleanValue() ? fault.beforeAuthentication() : fault);

    private FaultReader() {}

    static Fault read(JsonNode json) {
        String effect = json.path("effect").textValue();
        require("answer", json.has("answer"), ANSWERING.contains(effect), effect);
        require("delay", json.has("delay"), effect.equals("delay") || json.has("delay"), effect);
        require("probability", json.has("probability"), json.has("seed") || json.has("probability"), effect);
        Fault fault = EFFECTS.get(effect).apply(json);
        for (Map.Entry<String, BiFunction<Fault, JsonNode, Fault>> condition : CONDITIONS.entrySet()) {
            if (json.has(condition.getKey())) {
                fault = condition.getValue().apply(fault, json.get(condition.getKey()));
            }
        }
        return json.has("probability")
                ? fault.probability(
                        json.path("probability").doubleValue(),
                        json.path("seed").longValue())
                : fault;
    }

    private static void require(String attribute, boolean given, boolean wanted, String effect) {
        if (given != wanted) {
            throw new IllegalArgumentException("The attribute " + attribute + " is "
                    + (given ? "not allowed" : "required") + " with the effect " + effect);
        }
    }

    private static FaultAnswer answer(JsonNode json) {
        FaultAnswer answer = FaultAnswer.status(json.path("status").intValue());
        if (json.has("errorCode")) {
            answer = answer.errorCode(json.path("errorCode").textValue());
        }
        if (json.has("retryAfter")) {
            answer = answer.retryAfter(Duration.parse(json.path("retryAfter").textValue()));
        }
        for (Map.Entry<String, JsonNode> header : json.path("headers").properties()) {
            answer = answer.header(header.getKey(), header.getValue().textValue());
        }
        if (!json.has("body")) {
            return answer;
        }
        JsonNode body = json.path("body");
        return body.isTextual()
                ? answer.body(json.path("contentType").asText("text/plain"), body.textValue())
                : answer.body(json.path("contentType").asText("application/json"), body.toString());
    }
}
