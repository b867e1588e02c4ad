package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says whether an operation ends, and which of its versions do. */
final class Deprecation {
    private static final String SUNSET = "x-sunset";

    private Deprecation() {}

    /** A sunset stands on the operation or, where only some versions end, on their media types. */
    static String of(Operation operation) {
        String whole = operation.node().path(SUNSET).asText();
        if (!whole.isEmpty()) {
            return "sunset " + whole;
        }
        Map<String, Set<String>> ends = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        operation.responses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.path("content").properties().forEach(content -> add(content, ends, others));
            }
        });
        if (ends.isEmpty()) {
            return operation.node().path("deprecated").asBoolean() ? "deprecated" : "current";
        }
        boolean all = others.isEmpty() && ends.size() == 1;
        return ends.entrySet().stream()
                .map(end -> "sunset " + end.getKey() + (all ? "" : " of " + String.join(", ", end.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static void add(Map.Entry<String, JsonNode> content, Map<String, Set<String>> ends, Set<String> others) {
        String sunset = content.getValue().path(SUNSET).asText();
        Set<String> names = sunset.isEmpty() ? others : ends.computeIfAbsent(sunset, day -> new TreeSet<>());
        names.add(content.getKey());
    }
}
