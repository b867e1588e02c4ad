package dev.atlaslink.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Shows any JSON to people: a value by itself, so that a shell can take it; values one a line; objects as a table of what
 * they have; nothing for null.
 *
 * @param paint colours tables
 */
record PickedTable(Paint paint) {
    List<String> lines(JsonNode picked) {
        if (picked.isArray()) {
            return isOfObjects(picked) ? rows(picked) : values(picked);
        }
        if (picked.isObject()) {
            TextTable table = new TextTable(List.of("PROPERTY", "VALUE"), paint);
            for (Map.Entry<String, JsonNode> property : picked.properties()) {
                table.add(Arrays.asList(property.getKey(), cell(property.getValue())));
            }
            return table.lines();
        }
        return picked.isNull() ? List.of() : List.of(line(picked));
    }

    private static boolean isOfObjects(JsonNode array) {
        return !array.isEmpty()
                && StreamSupport.stream(array.spliterator(), false).allMatch(JsonNode::isObject);
    }

    private List<String> rows(JsonNode array) {
        Set<String> names = new LinkedHashSet<>();
        array.forEach(row -> row.fieldNames().forEachRemaining(names::add));
        TextTable table = new TextTable(new Columns(List.copyOf(names)).headings(), paint);
        array.forEach(row -> table.add(
                Arrays.asList(names.stream().map(name -> cell(row.path(name))).toArray())));
        return table.lines();
    }

    private static List<String> values(JsonNode array) {
        List<String> lines = new ArrayList<>();
        array.forEach(value -> lines.add(line(value)));
        return lines;
    }

    private static Object cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isContainerNode() ? JsonText.compact(value) : value.asText();
    }

    private static String line(JsonNode value) {
        return value.isContainerNode() ? JsonText.compact(value) : Printable.line(value.asText(), Integer.MAX_VALUE);
    }
}
