package dev.atlaslink.cli.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The operations of the specs, which the build puts beside this class. Reading them takes a moment, so who needs none asks for
 * none.
 */
public final class ApiOperations {
    private static final List<String> SPECS = List.of("atlas-v2.yaml", "atlas-v1.0.yaml");
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");

    /** Tokens are fetched by the client itself. */
    private static final String API = "/api/atlas/";

    private static final Pattern DATED = Pattern.compile("application/vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+.*");

    private final List<ApiOperation> all = new ArrayList<>();

    private ApiOperations() {}

    /**
     * Reads the specs.
     *
     * @return the operations of all generations, the newest first
     */
    public static ApiOperations read() {
        ApiOperations operations = new ApiOperations();
        YAMLMapper yaml = new YAMLMapper();
        for (String name : SPECS) {
            try (InputStream spec = ApiOperations.class.getResourceAsStream("/dev/atlaslink/cli/specs/" + name)) {
                operations.add(yaml.readTree(spec));
            } catch (IOException e) {
                throw new UncheckedIOException("the spec " + name + " of this program cannot be read", e);
            }
        }
        return operations;
    }

    /**
     * Returns all of them.
     *
     * @return in the order of the specs
     */
    public List<ApiOperation> all() {
        return List.copyOf(all);
    }

    /**
     * Names all of them.
     *
     * @return operationIds
     */
    public List<String> ids() {
        return all.stream().map(ApiOperation::id).toList();
    }

    /**
     * Finds one by its name.
     *
     * @param id its operationId
     * @return empty if there is none
     */
    public Optional<ApiOperation> named(String id) {
        return all.stream().filter(operation -> operation.id().equals(id)).findFirst();
    }

    /**
     * Finds one by what is sent to it.
     *
     * @param method of HTTP
     * @param path without a query
     * @return empty if there is none
     */
    public Optional<ApiOperation> at(String method, String path) {
        return all.stream()
                .filter(operation -> operation.method().equals(method) && operation.isAt(path))
                // One with a word where another has a variable is meant.
                .min(Comparator.comparingInt(
                        operation -> operation.pathParameters().size()));
    }

    private void add(JsonNode spec) {
        spec.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey())
                                && path.getKey().startsWith(API))
                        .forEach(entry -> all.add(new ApiOperation(
                                entry.getValue().path("operationId").asText(),
                                entry.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                newestDate(entry.getValue()),
                                queryParameters(spec, path.getValue(), entry.getValue()),
                                entry.getValue().path("summary").asText()))));
    }

    private static Optional<String> newestDate(JsonNode operation) {
        return operation.findValues("content").stream()
                .flatMap(content -> content.properties().stream())
                .map(mediaType -> DATED.matcher(mediaType.getKey()))
                .filter(dated -> dated.matches())
                .map(dated -> dated.group(1))
                .max(Comparator.naturalOrder());
    }

    private static List<String> queryParameters(JsonNode spec, JsonNode... holders) {
        Set<String> names = new TreeSet<>();
        for (JsonNode holder : holders) {
            for (JsonNode parameter : holder.path("parameters")) {
                JsonNode whole = parameter.has("$ref")
                        ? spec.at(parameter.path("$ref").asText().substring(1))
                        : parameter;
                if (whole.path("in").asText().equals("query")) {
                    names.add(whole.path("name").asText());
                }
            }
        }
        return List.copyOf(names);
    }
}
