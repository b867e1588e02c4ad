package dev.atlaslink.generator.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes up operations with parameters, bodies and responses of every kind that large documents give them. */
final class SampleOperations {
    private static final String OLD = "2023-01-01";
    private static final List<String> DATES = List.of("2023-02-01", "2024-08-05", "2025-03-12");
    private static final Map<String, Object> ERROR = Tree.of("$ref", "#/components/responses/error");
    private static final List<String> VERBS = List.of("get", "post", "patch", "put", "delete");

    private final Dice dice;
    private final Words words;
    private final Supplier<String> schemas;
    private final List<String> tags;

    SampleOperations(Dice dice, Words words, Supplier<String> schemas, int tags) {
        this.dice = dice;
        this.words = words;
        this.schemas = schemas;
        List<String> names = new ArrayList<>();
        for (int number = 0; number < tags; number++) {
            names.add(words.tag(number));
        }
        this.tags = List.copyOf(names);
    }

    List<String> tags() {
        return tags;
    }

    Map<String, Object> paths(int operations) {
        Map<String, Object> paths = new LinkedHashMap<>();
        int left = operations;
        while (left > 0) {
            int size = Math.min(left, dice.between(1, 4));
            String end = dice.one(List.of("", "/{name}", ":act", "/log.gz"));
            String path = "/api/atlas/v2/groups/{groupId}/" + words.segment() + end;
            paths.put(path, path(path, size));
            left -= size;
        }
        return paths;
    }

    private Map<String, Object> path(String path, int size) {
        String tag = dice.one(tags);
        int first = dice.between(0, VERBS.size() - 1);
        Map<String, Object> operations = new LinkedHashMap<>();
        for (int index = 0; index < size; index++) {
            String verb = VERBS.get((first + index) % VERBS.size());
            operations.put(verb, operation(path, verb, tag));
        }
        return operations;
    }

    private Map<String, Object> operation(String path, String verb, String tag) {
        Map<String, Object> operation = Tree.of(
                "operationId", words.operation(verb),
                "summary", "Does One Thing",
                "description", "Does *one* thing.\n\nSee [this](#tag/X.509) & `that` <b>*/</b>.",
                "tags", List.of(tag),
                "parameters", new SampleParameters(dice, words).of(path));
        if (dice.percent(6)) {
            operation.put("deprecated", true);
        }
        Map<String, Object> responses = responses();
        List.of("400", "401", "403", "404", "409", "500").forEach(status -> responses.put(status, ERROR));
        if (List.of("post", "patch", "put").contains(verb) || (verb.equals("get") && dice.percent(3))) {
            operation.put("requestBody", Tree.of("required", true, "description", "What to do.", "content", request()));
        }
        operation.put("responses", responses);
        return operation;
    }

    private Map<String, Object> request() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(type(OLD, "json"), body());
        if (dice.percent(8)) {
            content.put(type(dice.one(DATES), "json"), body());
        }
        return content;
    }

    private Map<String, Object> responses() {
        Map<String, Object> versioned = Tree.of(type(OLD, "json"), body());
        int kind = dice.between(0, 99);
        if (kind < 62) {
            return Tree.of("200", response(versioned));
        }
        if (kind < 78) {
            return Tree.of("204", response(Tree.of(type(OLD, "json"), Tree.of("x-xgen-version", OLD))));
        }
        if (kind < 86) {
            versioned.put(type(dice.one(DATES), "json"), body());
            return Tree.of(dice.percent(50) ? "201" : "200", response(versioned));
        }
        return dice.one(rare(versioned));
    }

    private List<Map<String, Object>> rare(Map<String, Object> versioned) {
        Map<String, Object> bytes = Tree.of("schema", Tree.text("binary"));
        return List.of(
                Tree.of("200", response(Tree.of(type(OLD, "gzip"), bytes))),
                Tree.of("200", response(Tree.of(type(OLD, "json"), body(), type(OLD, "csv"), body()))),
                Tree.of("200", response(Tree.of(type(OLD, "csv"), Tree.of("schema", Tree.text())))),
                Tree.of("200", response(Tree.of(type("preview", "json"), body()))),
                Tree.of("200", response(Tree.of(type(OLD, "json"), Tree.of("schema", Tree.text())))),
                Tree.of("200", response(Tree.of(type(OLD, "json"), Tree.of("schema", Tree.of("type", "object"))))),
                Tree.of("202", Tree.of("$ref", "#/components/responses/accepted")),
                Tree.of("200", response(versioned), "201", response(versioned)),
                Tree.of(
                        "200",
                        response(versioned),
                        "204",
                        response(Tree.of(type(OLD, "json"), Tree.of("x-xgen-version", OLD)))),
                Tree.of(
                        "200",
                        response(versioned),
                        "202",
                        response(Tree.of(type(dice.one(DATES), "json"), body(), type("preview", "json"), body()))));
    }

    private static Map<String, Object> response(Map<String, Object> content) {
        return Tree.of("description", "OK", "content", content);
    }

    private Map<String, Object> body() {
        Map<String, Object> schema = Tree.schema(schemas.get());
        return Tree.of("schema", dice.percent(8) ? Tree.list(schema) : schema, "x-sunset", "2027-01-31");
    }

    private static String type(String version, String format) {
        return "application/vnd.atlas." + version + "+" + format;
    }
}
