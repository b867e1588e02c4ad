package dev.atlaslink.cli;

import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Lets a command that waits delete what did not become ready. */
final class CleanupOption {
    @Option(
            names = "--delete-if-not-ready",
            arity = "0..1",
            paramLabel = "DURATION",
            fallbackValue = WaitOption.DEFAULT,
            preprocessor = WaitOption.IdIsNoDuration.class,
            description = "If it fails or is not ready in time, delete it, unless it was there before, and wait at most"
                    + " this long until it is gone. Without a duration: " + WaitOption.DEFAULT + ".")
    private Duration limit;

    /**
     * Refuses the option where the command does not wait.
     *
     * @param waits whether it does
     * @param needed what would make it wait
     */
    void require(boolean waits, String needed) {
        if (limit != null && !waits) {
            throw new IllegalArgumentException("delete-if-not-ready is " + limit.toSeconds() + " s; allowed " + needed);
        }
    }

    <T> Operation<T> on(Operation<T> operation) {
        return limit == null ? operation : operation.deleteIfNotReady(limit);
    }

    <T> Connecting<T> on(Connecting<T> connecting) {
        return limit == null ? connecting : connecting.deleteIfNotReady(limit);
    }

    /** Tells whether the resource that was waited for is gone; empty if it was not to be deleted. */
    static Optional<Boolean> isGone(Throwable end) {
        if (end instanceof WaitTimeoutException timeout) {
            return isGone(timeout.isDeleted(), timeout.deletionFailure());
        }
        return end instanceof WaitFailedException failed
                ? isGone(failed.isDeleted(), failed.deletionFailure())
                : Optional.empty();
    }

    private static Optional<Boolean> isGone(boolean deleted, Optional<Throwable> failure) {
        return deleted ? Optional.of(true) : failure.map(reason -> false);
    }
}
