package dev.atlaslink.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints what a command yields: for programs in full, as a table one resource in full or many in short. */
public final class ResultWriter {
    private static final String ID = "id";

    private final PrintStream out;
    private final OutputFormat format;
    private final Optional<Query> query;
    private final Paint paint;

    /**
     * Creates a writer.
     *
     * @param out where to print
     * @param format in which form
     * @param query picks what is printed; without one, all is
     * @param paint colours tables
     */
    public ResultWriter(PrintStream out, OutputFormat format, Optional<Query> query, Paint paint) {
        this.out = out;
        this.format = format;
        this.query = query;
        this.paint = paint;
    }

    /**
     * Prints one resource.
     *
     * @param properties of the resource, in the order to print
     */
    public void one(Map<String, Object> properties) {
        if (query.isPresent()) {
            tree(JsonText.tree(properties));
            return;
        }
        switch (format) {
            case JSON -> out.println(JsonText.pretty(properties));
            case YAML -> out.print(YamlText.of(properties));
            case ID -> id(properties);
            case TABLE, WIDE -> {
                TextTable table = new TextTable(List.of("PROPERTY", "VALUE"), paint);
                properties.forEach((name, value) -> table.add(Arrays.asList(name, value)));
                print(table);
            }
        }
    }

    /**
     * Prints resources of one kind.
     *
     * @param resources their properties
     * @param columns of a table
     */
    public void many(List<Map<String, Object>> resources, Columns columns) {
        if (query.isPresent()) {
            tree(JsonText.tree(resources));
            return;
        }
        switch (format) {
            case JSON -> out.println(JsonText.pretty(resources));
            case YAML -> out.print(YamlText.of(resources));
            case ID -> resources.forEach(this::id);
            case TABLE -> table(resources, columns);
            case WIDE -> table(resources, columns.widened(resources));
        }
    }

    /**
     * Prints what is no table.
     *
     * @param properties all of it, for programs and queries
     * @param lines the same for people, in these colours
     */
    public void told(Map<String, Object> properties, Function<Paint, List<String>> lines) {
        boolean forPeople = format == OutputFormat.TABLE || format == OutputFormat.WIDE;
        if (forPeople && query.isEmpty()) {
            lines.apply(paint).forEach(out::println);
        } else {
            one(properties);
        }
    }

    /**
     * Prints any JSON, or what the query picks of it.
     *
     * @param result such as a response of Atlas
     */
    public void tree(JsonNode result) {
        JsonNode picked = query.map(expression -> expression.of(result)).orElse(result);
        switch (format) {
            case JSON -> out.println(JsonText.pretty(picked));
            case YAML -> out.print(YamlText.of(picked));
            case ID -> throw new IllegalStateException("ids alone are never picked from");
            case TABLE, WIDE -> new PickedTable(paint).lines(picked).forEach(out::println);
        }
    }

    private void table(List<Map<String, Object>> resources, Columns columns) {
        TextTable table = new TextTable(columns.headings(), paint);
        resources.forEach(resource -> table.add(
                Arrays.asList(columns.shown().stream().map(resource::get).toArray())));
        print(table);
    }

    private void print(TextTable table) {
        table.lines().forEach(out::println);
    }

    private void id(Map<String, Object> resource) {
        out.println(Printable.line(String.valueOf(resource.get(ID)), Printable.MESSAGE));
    }
}
