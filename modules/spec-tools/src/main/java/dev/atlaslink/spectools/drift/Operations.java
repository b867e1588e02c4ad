package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the operations of a document. */
final class Operations {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private Operations() {}

    /** Returns the operations by {@link Operation#key}, in the order of the document. */
    static Map<String, Operation> of(OpenApiDocument document) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        document.paths()
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> operation(document, path, entry))
                        .forEach(operation -> operations.put(operation.key(), operation)));
        return operations;
    }

    private static Operation operation(
            OpenApiDocument document, Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> entry) {
        List<JsonNode> parameters = new ArrayList<>();
        path.getValue().path("parameters").forEach(parameter -> parameters.add(document.follow(parameter)));
        entry.getValue().path("parameters").forEach(parameter -> parameters.add(document.follow(parameter)));
        return new Operation(
                document, entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue(), parameters);
    }
}
