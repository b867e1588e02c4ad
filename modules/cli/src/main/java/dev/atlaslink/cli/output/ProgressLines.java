package dev.atlaslink.cli.output;

import dev.atlaslink.client.Progress;
import dev.atlaslink.client.model.ResourceStatus;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;

/** Prints a line when the status changes and, in between, a sign of life twice a minute. */
public final class ProgressLines implements Consumer<Progress> {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    private final PrintStream err;
    private final String what;
    private ResourceStatus printed;
    private Duration printedAt = Duration.ZERO;

    /**
     * Creates a listener for one wait.
     *
     * @param err where to print
     * @param what is waited for
     */
    public ProgressLines(PrintStream err, String what) {
        this.err = err;
        this.what = what;
    }

    @Override
    public void accept(Progress progress) {
        boolean due = progress.elapsed().minus(printedAt).compareTo(SIGN_OF_LIFE) >= 0;
        if (due || !progress.status().equals(printed)) {
            printed = progress.status();
            printedAt = progress.elapsed();
            err.println(Printable.line(what + ": " + printed, Printable.MESSAGE) + " after " + printedAt.toSeconds()
                    + " s");
            err.flush();
        }
    }
}
