package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One operation of a document, with the parameters of its path. */
record Operation(OpenApiDocument document, String method, String path, JsonNode node, List<JsonNode> parameters) {
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]*)}");

    Operation {
        parameters = List.copyOf(parameters);
    }

    /** Identifies the operation whatever its path parameters are called. */
    String key() {
        return method + " " + PATH_PARAMETER.matcher(path).replaceAll("{}");
    }

    String id() {
        return node.path("operationId").asText();
    }

    /** Tells whether it stands among others that do not belong to the domain of its document. */
    boolean standsAmongOthers() {
        return document.partialTags().contains(node.path("tags").path(0).asText());
    }

    /** Lists the names in the path, in its order. */
    List<String> pathNames() {
        return PATH_PARAMETER
                .matcher(path)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .toList();
    }

    /** Returns the parameters that travel in the given part of the request. */
    Map<String, JsonNode> parametersIn(String where) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (JsonNode parameter : parameters) {
            if (parameter.path("in").asText().equals(where)) {
                found.put(parameter.path("name").asText(), parameter);
            }
        }
        return found;
    }

    JsonNode requestBody() {
        return document.follow(node.path("requestBody"));
    }

    /** Returns the responses by status. */
    Map<String, JsonNode> responses() {
        Map<String, JsonNode> responses = new TreeMap<>();
        node.path("responses")
                .properties()
                .forEach(entry -> responses.put(entry.getKey(), document.follow(entry.getValue())));
        return responses;
    }
}
