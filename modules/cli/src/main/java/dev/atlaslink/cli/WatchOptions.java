package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ProgressLines;
import dev.atlaslink.client.Operation;
import java.time.Duration;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Says what to wait for, and for how long. */
final class WatchOptions {
    @Option(
            names = "--for",
            paramLabel = "STATUS",
            defaultValue = WaitTarget.READY,
            completionCandidates = Candidates.WaitTargets.class,
            description = "ready, deleted, or a status as Atlas spells it, such as PENDING_ACCEPTANCE. Default: ready.")
    private WaitTarget target;

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            defaultValue = WaitOption.DEFAULT,
            description = "Wait at most this long, such as 90s, 10m or 1h. Default: ${DEFAULT-VALUE}.")
    private Duration limit;

    boolean isForDeletion() {
        return target.isDeletion();
    }

    /** Returns what waits. */
    Consumer<Operation<?>> waiting(Console console) {
        return target.status()
                .<Consumer<Operation<?>>>map(status ->
                        operation -> reporting(operation, console, () -> operation.awaitStatus(status, limit)))
                .orElse(operation -> await(operation, limit, console));
    }

    static void await(Operation<?> operation, Duration limit, Console console) {
        reporting(operation, console, () -> operation.await(limit));
    }

    private static void reporting(Operation<?> operation, Console console, Runnable wait) {
        try (ProgressLines lines = Style.progress(console, "waiting for " + operation.id())) {
            operation.onProgress(progress -> lines.show(progress.status().value(), progress.elapsed()));
            wait.run();
        }
    }
}
