package dev.atlaslink.generator.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lists the bodies that a document shows: {@code example} and {@code examples} of the JSON media types of requests and of 2xx
 * responses, and those of schemas that are objects. Errors have no generated types.
 */
final class DocumentedExamples {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final List<Example> examples = new ArrayList<>();

    private DocumentedExamples(JsonNode document) {
        this.document = document;
    }

    static List<Example> of(JsonNode document) {
        DocumentedExamples examples = new DocumentedExamples(document);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> examples.addOperation(path.getKey(), entry)));
        document.path("components").path("schemas").properties().forEach(examples::addSchema);
        return List.copyOf(examples.examples);
    }

    private void addOperation(String path, Map.Entry<String, JsonNode> entry) {
        String method = entry.getKey().toUpperCase(Locale.ROOT);
        String request = method + " " + serverPath() + path.replaceAll("\\{[^}]*}", "{}");
        JsonNode operation = entry.getValue();
        String id = operation.path("operationId").asText(method + " " + path);
        follow(operation.path("requestBody"))
                .path("content")
                .properties()
                .forEach(content -> addContent(
                        id + " request " + content.getKey(), new Example.Request(request, content.getKey()), content));
        operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> follow(response.getValue())
                        .path("content")
                        .properties()
                        .forEach(content -> addContent(
                                id + " " + response.getKey() + " " + content.getKey(),
                                new Example.Response(request, content.getKey()),
                                content)));
    }

    private String serverPath() {
        String url = document.path("servers").path(0).path("url").asText("");
        String path = url.contains("{") ? "" : URI.create(url).getPath();
        return path == null || path.equals("/") ? "" : path.replaceAll("/$", "");
    }

    private void addContent(String place, Example.Target target, Map.Entry<String, JsonNode> content) {
        if (!content.getKey().contains("json")) {
            return;
        }
        JsonNode mediaType = content.getValue();
        if (mediaType.has("example")) {
            examples.add(new Example(place + " example", target, mediaType.path("example")));
        }
        mediaType.path("examples").properties().forEach(named -> {
            JsonNode value = follow(named.getValue()).path("value");
            if (!value.isMissingNode()) {
                examples.add(new Example(place + " example " + named.getKey(), target, value));
            }
        });
    }

    private void addSchema(Map.Entry<String, JsonNode> schema) {
        JsonNode example = schema.getValue().path("example");
        if (example.isObject()) {
            examples.add(
                    new Example("schema " + schema.getKey() + " example", new Example.Model(schema.getKey()), example));
        }
    }

    private JsonNode follow(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#") ? follow(document.at(reference.substring(1))) : node;
    }
}
