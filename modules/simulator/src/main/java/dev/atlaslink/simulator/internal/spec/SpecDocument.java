package dev.atlaslink.simulator.internal.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.atlaslink.simulator.internal.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Holds one OpenAPI document and follows the references inside it. */
final class SpecDocument {

    private static final String WRITTEN = "/dev/atlaslink/simulator/specs/";
    private static final String COMPILED = "/dev/atlaslink/simulator/specs-json/";

    private final String name;
    private final JsonNode root;

    private SpecDocument(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    /** Reads a document that lies beside the classes of the simulator, as JSON where the build has written it as such. */
    static SpecDocument bundled(String name) {
        try (InputStream in = SpecDocument.class.getResourceAsStream(COMPILED + compiledName(name))) {
            return in == null ? parse(name, text(name)) : new SpecDocument(name, Json.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The spec " + name + " cannot be read", e);
        }
    }

    static String compiledName(String name) {
        return name.replace(".yaml", ".json");
    }

    /** Returns a document that lies beside the classes of the simulator, as it is written. */
    static String text(String name) {
        try (InputStream in = SpecDocument.class.getResourceAsStream(WRITTEN + name)) {
            if (in == null) {
                throw new IllegalStateException("The spec " + name + " is missing from the simulator's resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The spec " + name + " cannot be read", e);
        }
    }

    /** Reads a document that is given as text. */
    static SpecDocument parse(String name, String text) {
        try {
            return new SpecDocument(name, Yaml.MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(name + " is not well-formed: " + e.getOriginalMessage(), e);
        }
    }

    /** Returns it as JSON, in its own order. */
    String json() {
        return root.toString();
    }

    String name() {
        return name;
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** Follows a reference if the node is one; its other properties do not count (OpenAPI 3.0). */
    JsonNode follow(JsonNode node) {
        return follow(node, new HashSet<>());
    }

    private JsonNode follow(JsonNode node, Set<String> open) {
        JsonNode current = node;
        while (current.has("$ref")) {
            String reference = current.path("$ref").asText();
            if (!open.add(reference)) {
                throw new IllegalStateException(name + " has at " + reference + " a schema that holds itself");
            }
            current = reference.startsWith("#/") ? root.at(reference.substring(1)) : root.path("");
            if (current.isMissingNode()) {
                throw new IllegalStateException(name + " refers to " + reference + ", which it does not hold");
            }
        }
        return current;
    }

    /**
     * Copies a schema with every reference replaced by what it refers to.
     *
     * @throws IllegalStateException if it holds itself
     */
    JsonNode inline(JsonNode schema) {
        return inline(schema, Set.of());
    }

    private JsonNode inline(JsonNode schema, Set<String> outer) {
        Set<String> open = new HashSet<>(outer);
        JsonNode resolved = follow(schema, open);
        if (resolved.isObject()) {
            ObjectNode copy = resolved.deepCopy();
            resolved.properties().forEach(entry -> {
                // A discriminator's mapping holds references as plain text, not as reference objects.
                copy.set(entry.getKey(), inline(entry.getValue(), open));
            });
            return copy;
        }
        if (resolved.isArray()) {
            ArrayNode copy = resolved.deepCopy();
            for (int i = 0; i < copy.size(); i++) {
                copy.set(i, inline(resolved.get(i), open));
            }
            return copy;
        }
        return resolved;
    }

    /** Set up only where there is YAML to read. */
    private static final class Yaml {

        static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build());
    }
}
