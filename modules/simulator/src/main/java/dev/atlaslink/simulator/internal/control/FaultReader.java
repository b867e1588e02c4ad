package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads a fault from JSON that has passed its schema.
 *
 * <p>Its refusals begin with the name of the field, as those of the Java interface do: where that stands, the caller says.
 */
final class FaultReader {

    private static final Map<String, Function<JsonNode, Fault>> EFFECTS = Map.of(
            "answer", json -> Fault.respond(FaultResponseReader.read(json.path("answer"))),
            "answerAfterWork", json -> Fault.respondAfterWork(FaultResponseReader.read(json.path("answer"))),
            "delay",
                    json -> Fault.delay(
                            Durations.read("delay", json.path("delay").asText())),
            "dropBeforeWork", json -> Fault.dropBeforeWork(),
            "dropAfterWork", json -> Fault.dropAfterWork(),
            "truncateBody", json -> Fault.truncateBody(),
            "garbageBody", json -> Fault.garbageBody(),
            "expireNonce", json -> Fault.expireNonce(),
            "expireToken", json -> Fault.expireToken());
    private static final Set<String> RESPONDING = Set.of("answer", "answerAfterWork");
    private static final Map<String, BiFunction<Fault, JsonNode, Fault>> CONDITIONS = Map.of(
            "method", (fault, value) -> fault.onMethod(value.textValue()),
            "path", (fault, value) -> fault.onPath(value.textValue()),
            "operationId", (fault, value) -> fault.onOperation(value.textValue()),
            "skip", (fault, value) -> fault.skip(value.intValue()),
            "times", (fault, value) -> fault.times(value.intValue()),
            "delay", (fault, value) -> fault.delayedBy(Durations.read("delay", value.textValue())),
            "beforeAuthentication", (fault, value) -> value.booleanValue() ? fault.beforeAuthentication() : fault);

    private FaultReader() {}

    static Fault read(JsonNode json) {
        String effect = json.path("effect").textValue();
        if (RESPONDING.contains(effect)) {
            require(json, "answer", "an object", "the effect " + effect);
        } else if (json.has("answer")) {
            throw new IllegalArgumentException(
                    Wording.described("answer", "given", "to leave it out with the effect " + effect));
        }
        if (effect.equals("delay")) {
            require(json, "delay", "a time", "the effect " + effect);
        }
        if (json.has("seed")) {
            require(json, "probability", "a number", "/seed");
        }
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

    private static void require(JsonNode json, String field, String allowed, String needing) {
        if (!json.has(field)) {
            throw new IllegalArgumentException(
                    Wording.described(field, "missing", allowed + ", which " + needing + " needs"));
        }
    }
}
