package dev.atlaslink.generator.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes up the parameters of an operation: common ones by reference, others with a type of their own. */
final class SampleParameters {
    private static final List<String> COMMON =
            List.of("envelope", "pretty", "includeCount", "itemsPerPage", "pageNum", "start", "ifNoneMatch");

    private final Dice dice;
    private final Words words;

    SampleParameters(Dice dice, Words words) {
        this.dice = dice;
        this.words = words;
    }

    /** Those that more than one operation refers to, by name. */
    static Map<String, Object> common() {
        return Tree.of(
                "groupId", Tree.of("in", "path", "name", "groupId", "required", true, "schema", Tree.text()),
                "envelope", query("envelope", Tree.of("type", "boolean", "default", false)),
                "pretty", query("pretty", Tree.of("type", "boolean", "default", false)),
                "includeCount", query("includeCount", Tree.of("type", "boolean", "default", true)),
                "itemsPerPage", query("itemsPerPage", Tree.of("type", "integer", "default", 100, "maximum", 500)),
                "pageNum", query("pageNum", Tree.of("type", "integer", "default", 1)),
                "start", query("start", Tree.text("date-time")),
                "ifNoneMatch", Tree.of("in", "header", "name", "If-None-Match", "schema", Tree.text()));
    }

    List<Object> of(String path) {
        List<Object> parameters = new ArrayList<>(List.of(Tree.parameter("groupId")));
        COMMON.stream().filter(name -> dice.percent(35)).map(Tree::parameter).forEach(parameters::add);
        if (path.contains("{name}")) {
            Map<String, Object> schema = dice.percent(10) ? Tree.values(words.values()) : Tree.text();
            parameters.add(Tree.of("in", "path", "name", "name", "required", true, "schema", schema));
        }
        List.of("class", "X-Max", "event_type", "body", "eventType").forEach(name -> {
            if (dice.percent(12)) {
                parameters.add(query(name, type()));
            }
        });
        return parameters;
    }

    private Map<String, Object> type() {
        return dice.one(List.of(
                Tree.text("date"),
                Tree.values(words.values()),
                Tree.of("type", "string", "default", "x", "enum", List.of("x", "y")),
                Tree.of("type", "integer", "format", "int64", "minimum", 1.1991456e+09),
                Tree.list(Tree.text()),
                Tree.of("type", "array", "uniqueItems", true, "items", Tree.values(words.values()))));
    }

    private static Map<String, Object> query(String name, Map<String, Object> schema) {
        return Tree.of("in", "query", "name", name, "description", "Flag that says **how**.", "schema", schema);
    }
}
