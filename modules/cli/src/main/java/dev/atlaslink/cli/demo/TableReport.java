package dev.atlaslink.cli.demo;

import dev.atlaslink.cli.output.Paint;
import dev.atlaslink.cli.output.TextTable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prints one table at the end, when the widths of its columns are known. */
public final class TableReport implements Report {
    private static final List<String> HEADINGS = List.of(
            "STEP",
            "API",
            "OPERATION",
            "AUTH",
            "MEDIA TYPE SENT (ACCEPT)",
            "MEDIA TYPE RECEIVED",
            "HTTP",
            "REQUESTS",
            "RESOURCE STATUS");

    private final PrintStream out;
    private final List<StepResult> results = new ArrayList<>();

    /**
     * Creates a report.
     *
     * @param out where to print
     */
    public TableReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(StepResult result) {
        results.add(result);
    }

    @Override
    public void close() {
        TextTable table = new TextTable(HEADINGS, new Paint(false));
        results.forEach(result -> table.add(Arrays.asList(
                result.step(),
                result.apiVersion(),
                result.operationId(),
                result.auth(),
                result.accept(),
                result.contentType(),
                result.status(),
                result.wireRequests(),
                result.resourceStatus())));
        table.lines().forEach(out::println);
        int requests = results.stream().mapToInt(StepResult::wireRequests).sum();
        out.println(results.size() + " steps, " + requests + " requests on the wire");
        out.flush();
    }
}
