package dev.atlaslink.cli.demo;

import java.io.PrintStream;
import java.util.List;

/** Prints each step on a line of at most 100 columns as soon as it has ended, below a heading for each way of speaking to Atlas. */
public final class StepsReport implements Report {
    private final PrintStream out;
    private List<String> heading = List.of();
    private int steps;
    private int requests;

    /**
     * Creates a report.
     *
     * @param out where to print
     */
    public StepsReport(PrintStream out) {
        this.out = out;
        out.println("A simulator plays Atlas. Each line is one call of the library, or one wait; time runs fast.");
    }

    @Override
    public void add(StepResult result) {
        List<String> now = List.of(
                "Atlas API " + result.apiVersion(),
                result.auth().equals("oauth") ? "OAuth service account" : "API key with HTTP Digest",
                result.accept());
        if (!now.equals(heading)) {
            heading = now;
            out.println();
            out.println(String.join(", ", now));
        }
        out.printf(
                "  %-48s %-18s HTTP %s %4d %s%n",
                result.step(),
                result.resourceStatus() == null ? "" : result.resourceStatus(),
                result.status() == null ? "-  " : result.status(),
                result.wireRequests(),
                result.wireRequests() == 1 ? "request" : "requests");
        out.flush();
        steps++;
        requests += result.wireRequests();
    }

    @Override
    public void close() {
        out.println();
        out.println(steps + " steps, " + requests + " requests on the wire; --wide shows operations and media types");
        out.flush();
    }
}
