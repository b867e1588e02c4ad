package dev.atlaslink.simulator.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the operations of a spec. */
final class OperationReader {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final SpecDocument spec;
    private final RequestBodyReader bodies;
    private final CallerRulesReader callerRules;

    OperationReader(SpecDocument spec, CallerRulesReader callerRules) {
        this.spec = spec;
        this.bodies = new RequestBodyReader(spec);
        this.callerRules = callerRules;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : spec.at("/paths").properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                if (METHODS.contains(member.getKey())) {
                    operations.add(operation(path.getKey(), path.getValue(), member.getKey(), member.getValue()));
                }
            }
        }
        return operations;
    }

    private Operation operation(String path, JsonNode pathItem, String method, JsonNode definition) {
        String id = definition.path("operationId").asText();
        if (id.isBlank()) {
            throw refusal("operationId of " + method.toUpperCase(Locale.ROOT) + " " + path, id, "a name of its own");
        }
        JsonNode responses = definition.path("responses");
        int successStatus = successStatus(id, responses);
        return new Operation(
                id,
                Surface.of(path),
                callerRules.read(path, method, definition),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters(pathItem, definition),
                bodies.read(definition.path("requestBody"), responses.path(Integer.toString(successStatus))),
                successStatus,
                documentedStatus(responses, successStatus),
                lives(responses.path(Integer.toString(successStatus))),
                schemes(definition));
    }

    private List<Parameter> parameters(JsonNode pathItem, JsonNode definition) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode owner : List.of(pathItem, definition)) {
            for (JsonNode reference : owner.path("parameters")) {
                JsonNode parameter = spec.follow(reference);
                parameters.add(new Parameter(
                        parameter.path("name").asText(),
                        location(parameter),
                        parameter.path("required").asBoolean(),
                        spec.inline(parameter.path("schema"))));
            }
        }
        return List.copyOf(parameters);
    }

    private Parameter.Location location(JsonNode parameter) {
        String in = parameter.path("in").asText();
        return switch (in) {
            case "path" -> Parameter.Location.PATH;
            case "query" -> Parameter.Location.QUERY;
            default ->
                throw refusal("in of the parameter " + parameter.path("name").asText(), in, "path or query");
        };
    }

    private IllegalStateException refusal(String what, Object is, String allowed) {
        return new IllegalStateException(spec.name() + ": " + Wording.refusal(what, is, allowed));
    }

    private int successStatus(String id, JsonNode responses) {
        List<String> statuses = responses.properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> status.startsWith("2"))
                .toList();
        if (statuses.size() != 1) {
            throw refusal("responses of " + id, statuses, "exactly one 2xx");
        }
        return Integer.parseInt(statuses.get(0));
    }

    private static int documentedStatus(JsonNode responses, int successStatus) {
        return responses
                .path(Integer.toString(successStatus))
                .path("x-documented-status")
                .asInt(successStatus);
    }

    private NavigableMap<LocalDate, VersionLife> lives(JsonNode response) {
        NavigableMap<LocalDate, VersionLife> lives = new TreeMap<>();
        spec.follow(response)
                .path("content")
                .properties()
                .forEach(content -> MediaTypes.version(content.getKey())
                        .ifPresent(version -> lives.put(
                                version,
                                new VersionLife(
                                        day(content.getValue(), "x-deprecated"),
                                        day(content.getValue(), "x-sunset")))));
        return Collections.unmodifiableNavigableMap(lives);
    }

    private static Optional<LocalDate> day(JsonNode content, String name) {
        return Optional.ofNullable(content.path(name).textValue()).map(LocalDate::parse);
    }

    private Set<SecurityScheme> schemes(JsonNode definition) {
        JsonNode alternatives = Optional.ofNullable(definition.get("security")).orElseGet(() -> spec.at("/security"));
        Set<SecurityScheme> schemes = EnumSet.noneOf(SecurityScheme.class);
        for (JsonNode alternative : alternatives) {
            alternative
                    .fieldNames()
                    .forEachRemaining(
                            name -> schemes.add(SecurityScheme.of(spec.at("/components/securitySchemes/" + name))));
        }
        return Collections.unmodifiableSet(schemes);
    }
}
