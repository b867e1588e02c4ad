package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.error.Wording;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads a fault from JSON that has passed its schema. */
final class FaultReader {

    private static final Map<String, Function<JsonNode, Fault>> EFFECTS = Map.of(
            "answer", json -> Fault.answer(FaultAnswerReader.read(json.path("answer"))),
            "answerAfterWork", json -> Fault.answerAfterWork(FaultAnswerReader.read(json.path("answer"))),
            "delay",
                    json -> Fault.delay(
                            Durations.read("/delay", json.path("delay").asText())),
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
            "delay", (fault, value) -> fault.delayedBy(Durations.read("/delay", value.textValue())),
            "beforeAuthentication", (fault, value) -> value.booleanValue() ? fault.beforeAuthentication() : fault);

    private FaultReader() {}

    static Fault read(JsonNode json) {
        String effect = json.path("effect").textValue();
        require("answer", json.has("answer"), ANSWERING.contains(effect), "the effect " + effect);
        require("delay", json.has("delay"), effect.equals("delay") || json.has("delay"), "the effect " + effect);
        require("probability", json.has("probability"), json.has("seed") || json.has("probability"), "/seed");
        Fault fault = EFFECTS.get(effect).apply(json);
        for (Map.Entry<String, BiFunction<Fault, JsonNode, Fault>> condition : CONDITIONS.entrySet()) {
            if (json.has(condition.getKey())) {
                fault = narrowed(fault, condition.getKey(), condition.getValue(), json);
            }
        }
        return json.has("probability")
                ? fault.probability(
                        json.path("probability").doubleValue(),
                        json.path("seed").longValue())
                : fault;
    }

    private static Fault narrowed(
            Fault fault, String name, BiFunction<Fault, JsonNode, Fault> condition, JsonNode json) {
        return Placed.at("/" + name, () -> condition.apply(fault, json.get(name)));
    }

    private static void require(String attribute, boolean given, boolean wanted, String with) {
        if (given != wanted) {
            throw new IllegalArgumentException(Wording.described(
                    "/" + attribute,
                    given ? "given" : "missing",
                    given ? "none with " + with : "one with " + with + ", which needs it"));
        }
    }
}
