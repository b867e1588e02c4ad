package dev.atlaslink.cli.demo;

import dev.atlaslink.cli.output.JsonText;
import java.io.PrintStream;

/** Prints each result at once, as one JSON object on a line of its own. */
public final class JsonReport implements Report {
    private final PrintStream out;

    /**
     * Creates a report.
     *
     * @param out where to print
     */
    public JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(StepResult result) {
        out.println(JsonText.compact(result.asMap()));
    }

    @Override
    public void close() {
        out.flush();
    }
}
