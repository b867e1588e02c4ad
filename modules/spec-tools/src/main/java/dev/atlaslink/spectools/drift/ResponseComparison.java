package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the statuses of an operation and their bodies; a success is compared whatever its code. */
final class ResponseComparison {
    private final Findings findings;
    private final BodyComparison bodies;

    ResponseComparison(Findings findings, BodyComparison bodies) {
        this.findings = findings;
        this.bodies = bodies;
    }

    void compare(Operation theirs, Operation mine) {
        String place = mine.id() + "/responses/";
        compareSuccess(place + "success", successes(theirs), successes(mine));
        compareErrors(place, errors(theirs), errors(mine));
    }

    private void compareSuccess(String place, Map<String, JsonNode> theirs, Map<String, JsonNode> mine) {
        findings.compare(
                Kind.STATUS_CODES, place, String.join(", ", theirs.keySet()), String.join(", ", mine.keySet()));
        if (theirs.size() == 1 && mine.size() == 1) {
            JsonNode theirBody = theirs.values().iterator().next();
            JsonNode myBody = mine.values().iterator().next();
            bodies.compare(place, theirBody, myBody, Direction.RESPONSE);
        } else {
            mine.forEach((status, body) -> {
                if (theirs.containsKey(status)) {
                    bodies.compare(place, theirs.get(status), body, Direction.RESPONSE);
                }
            });
        }
    }

    private void compareErrors(String place, Map<String, JsonNode> theirs, Map<String, JsonNode> mine) {
        Set<String> statuses = new TreeSet<>(theirs.keySet());
        statuses.addAll(mine.keySet());
        for (String status : statuses) {
            boolean inBoth = theirs.containsKey(status) && mine.containsKey(status);
            if (inBoth) {
                bodies.compare(place + status, theirs.get(status), mine.get(status), Direction.RESPONSE);
            } else {
                findings.compare(Kind.STATUS_CODES, place + status, declared(theirs, status), declared(mine, status));
            }
        }
    }

    private static String declared(Map<String, JsonNode> responses, String status) {
        return responses.containsKey(status) ? "declared" : "absent";
    }

    private static Map<String, JsonNode> successes(Operation operation) {
        Map<String, JsonNode> successes = new TreeMap<>(operation.responses());
        successes.keySet().removeIf(status -> !status.startsWith("2"));
        return successes;
    }

    private static Map<String, JsonNode> errors(Operation operation) {
        Map<String, JsonNode> errors = new TreeMap<>(operation.responses());
        errors.keySet().removeIf(status -> status.startsWith("2"));
        return errors;
    }
}
