package dev.atlaslink.simulator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the response schemas of one spec and compares responses with them, independently of the simulator's reader. */
final class SpecResponses {

    private static final List<SpecResponses> SPECS =
            SpecOperations.specs().stream().map(SpecResponses::new).toList();
    // Atlas leaves out what was never set in these blocks.
    // A cluster has the strings of the ways that lead to it.
    private static final Set<String> SPARSE =
            Set.of("AwsKms", "AzureKeyVault", "GoogleCloudKms", "ClusterConnectionStrings", "ClusterPrivateEndpoint");
    // Newer copies of the reference have these, but no recorded response shows them.
    private static final Set<String> UNRECORDED = Set.of(
            "AwsEndpoint.regionName",
            "AzureEndpoint.regionName",
            "GcpEndpoint.regionName",
            "Group.regionUsageRestrictions");

    private final JsonNode root;
    private final Map<String, JsonNode> schemas = new TreeMap<>();

    private SpecResponses(String name) {
        try (InputStream in = SpecResponses.class.getResourceAsStream("/dev/atlaslink/simulator/specs/" + name)) {
            root = new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (JsonNode path : root.path("paths")) {
            for (JsonNode operation : path) {
                operation.path("responses").properties().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .flatMap(response -> elements(response.getValue().path("content")))
                        .forEach(content ->
                                schemas.put(operation.path("operationId").asText(), content.path("schema")));
            }
        }
    }

    static SpecResponses of(String operationId) {
        return SPECS.stream()
                .filter(spec -> spec.root.findValuesAsText("operationId").contains(operationId))
                .findFirst()
                .orElseThrow();
    }

    static Set<String> operationsWithSchema(Set<String> except) {
        Set<String> all = new TreeSet<>();
        SPECS.forEach(
                spec -> spec.schemas.keySet().stream().filter(spec::hasSchema).forEach(all::add));
        all.removeAll(except);
        return all;
    }

    boolean hasSchema(String operationId) {
        return schemas.containsKey(operationId) && !schemas.get(operationId).isMissingNode();
    }

    List<String> violations(String operationId, JsonNode body) {
        List<String> violations = new ArrayList<>();
        compare(body, schemas.get(operationId), "", violations);
        return violations;
    }

    private void compare(JsonNode value, JsonNode reference, String path, List<String> violations) {
        JsonNode schema = follow(reference);
        if (schema.has("oneOf")) {
            compare(value, variant(value, schema), path, violations);
        } else if (schema.path("type").asText().equals("array")) {
            value.forEach(item -> compare(item, schema.path("items"), path + "[]", violations));
        } else if (schema.has("properties")) {
            compareProperties(value, schema.path("properties"), schemaName(reference), path, violations);
        } else if (schema.has("enum") && elements(schema.path("enum")).noneMatch(value::equals)) {
            violations.add(path + " is " + value);
        }
    }

    private void compareProperties(
            JsonNode value, JsonNode properties, String schema, String path, List<String> violations) {
        value.fieldNames().forEachRemaining(name -> {
            if (!properties.has(name)) {
                violations.add(path + "." + name + " is not in the spec");
            }
        });
        properties.properties().forEach(property -> {
            if (value.has(property.getKey())) {
                compare(value.get(property.getKey()), property.getValue(), path + "." + property.getKey(), violations);
            } else if (!SPARSE.contains(schema)
                    && !UNRECORDED.contains(schema + "." + property.getKey())
                    && !property.getValue().path("writeOnly").asBoolean()) {
                violations.add(path + "." + property.getKey() + " is missing");
            }
        });
    }

    /** Chooses by the discriminator, or where there is none by the only property the variants do not share. */
    private JsonNode variant(JsonNode value, JsonNode schema) {
        JsonNode discriminator = schema.path("discriminator");
        String mapped = discriminator
                .path("mapping")
                .path(value.path(discriminator.path("propertyName").asText()).asText())
                .asText();
        return elements(schema.path("oneOf"))
                .filter(candidate -> mapped.isEmpty()
                        ? elements(follow(candidate).path("required"))
                                .allMatch(required -> value.has(required.asText()))
                        : candidate.path("$ref").asText().equals(mapped))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode follow(JsonNode reference) {
        JsonNode all = reference.path("allOf");
        JsonNode target = all.isMissingNode() ? reference : all.path(0);
        return target.has("$ref") ? root.at(target.path("$ref").asText().substring(1)) : target;
    }

    private static String schemaName(JsonNode reference) {
        String name = reference.path("$ref").asText();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
