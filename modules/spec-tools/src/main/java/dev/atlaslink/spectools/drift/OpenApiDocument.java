package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Holds one OpenAPI 3 document and follows the references inside it, when they are met and not before. */
final class OpenApiDocument {
    static final String SCHEMAS = "#/components/schemas/";
    private static final int LONGEST_CHAIN = 32;

    private final String name;
    private final JsonNode root;

    OpenApiDocument(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    String openApi() {
        return root.path("openapi").asText();
    }

    String version() {
        return root.path("info").path("version").asText();
    }

    JsonNode paths() {
        return root.path("paths");
    }

    /** Names the tags whose operations stand among others that do not belong here. */
    Set<String> partialTags() {
        return StreamSupport.stream(root.path("tags").spliterator(), false)
                .filter(tag -> tag.path("x-partial").asBoolean())
                .map(tag -> tag.path("name").asText())
                .collect(Collectors.toSet());
    }

    /** Returns what a node refers to, or the node itself. */
    JsonNode follow(JsonNode node) {
        JsonNode current = node;
        for (int steps = 0; current.has("$ref"); steps++) {
            String reference = current.path("$ref").asText();
            current = reference.startsWith("#/") ? root.at(reference.substring(1)) : root.path("");
            if (current.isMissingNode() || steps == LONGEST_CHAIN) {
                throw new IllegalArgumentException(
                        name + " refers to \"" + reference + "\"; allowed is what the file itself holds");
            }
        }
        return current;
    }

    /** Returns the name of the schema that a node refers to. */
    static Optional<String> schemaName(JsonNode node) {
        return Optional.of(node.path("$ref").asText())
                .filter(reference -> reference.startsWith(SCHEMAS))
                .map(reference -> reference.substring(SCHEMAS.length()));
    }
}
