package dev.atlaslink.cli.output;

import java.io.PrintStream;
import java.time.Duration;

/**
 * Shows how far a wait has come: on a terminal in one line that is written over and goes at the end, elsewhere by a line when
 * the status changes and, in between, a sign of life twice a minute.
 */
public final class ProgressLines implements AutoCloseable {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final String what;
    private final int columns;
    private final boolean rewriting;
    private String printed = "";
    private Duration printedAt = Duration.ZERO;

    /**
     * Creates what shows one wait.
     *
     * @param err where to print
     * @param what is waited for
     * @param columns width of the terminal
     * @param rewriting whether it is a terminal that can write over a line
     */
    public ProgressLines(PrintStream err, String what, int columns, boolean rewriting) {
        this.err = err;
        this.what = what;
        this.columns = columns;
        this.rewriting = rewriting;
    }

    /**
     * Shows a status.
     *
     * @param status as Atlas spells it
     * @param elapsed time waited
     */
    public void show(String status, Duration elapsed) {
        boolean due = elapsed.minus(printedAt).compareTo(SIGN_OF_LIFE) >= 0;
        if (!rewriting && !due && status.equals(printed)) {
            return;
        }
        printed = status;
        printedAt = elapsed;
        String line = Printable.line(what + ": " + status, Printable.MESSAGE) + " after " + elapsed.toSeconds() + " s";
        if (rewriting) {
            // A line that wraps could not be erased.
            err.print(ERASE + (line.length() < columns ? line : line.substring(0, columns - 1)));
        } else {
            err.println(line);
        }
        err.flush();
    }

    @Override
    public void close() {
        if (rewriting && !printed.isEmpty()) {
            err.print(ERASE);
            err.flush();
        }
    }
}
