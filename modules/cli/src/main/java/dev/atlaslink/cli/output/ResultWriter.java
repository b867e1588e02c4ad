package dev.atlaslink.cli.output;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Prints what a command yields: as JSON in full, as a table one resource in full or many in short. */
public final class ResultWriter {
    private static final List<String> SHORT = List.of("id", "provider", "regionName", "status", "errorMessage");

    private final PrintStream out;
    private final OutputFormat format;

    /**
     * Creates a writer.
     *
     * @param out where to print
     * @param format in which form
     */
    public ResultWriter(PrintStream out, OutputFormat format) {
        this.out = out;
        this.format = format;
    }

    /**
     * Prints one resource.
     *
     * @param properties of the resource, in the order to print
     */
    public void one(Map<String, Object> properties) {
        if (format == OutputFormat.JSON) {
            out.println(JsonText.pretty(properties));
        } else {
            TextTable table = new TextTable(List.of("PROPERTY", "VALUE"));
            properties.forEach((name, value) -> table.add(Arrays.asList(name, value)));
            table.lines().forEach(out::println);
        }
    }

    /**
     * Prints resources of one kind.
     *
     * @param resources their properties
     */
    public void many(List<Map<String, Object>> resources) {
        if (format == OutputFormat.JSON) {
            out.println(JsonText.pretty(resources));
        } else {
            TextTable table = new TextTable(List.of("ID", "PROVIDER", "REGION", "STATUS", "ERROR"));
            resources.forEach(resource ->
                    table.add(Arrays.asList(SHORT.stream().map(resource::get).toArray())));
            table.lines().forEach(out::println);
        }
    }
}
