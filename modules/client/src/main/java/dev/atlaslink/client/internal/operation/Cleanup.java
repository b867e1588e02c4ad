package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.internal.http.Proof;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Deletes a resource that did not become ready, and tells in the exception of the wait what came of it.
 *
 * @param id of the resource
 * @param deletable begins to wait until Atlas deletes it
 * @param deletion starts that
 * @param limit how long the resource may take to go, from the end of the wait
 * @param now the time
 */
record Cleanup(
        String id,
        Supplier<? extends Operation<?>> deletable,
        Supplier<? extends Operation<?>> deletion,
        Duration limit,
        Supplier<Instant> now) {
    /** A wait needs some time; with the least it ends at once, unless there is nothing left to wait for. */
    private static final Duration LEAST = Duration.ofNanos(1);

    /**
     * Deletes the resource if the end of a wait calls for it, and waits until it is gone.
     *
     * @param end how the wait ended
     * @return what is thrown to whom waited
     */
    AtlasException after(AtlasException end) {
        if (!isDueAfter(end)) {
            return end;
        }
        Instant start = now.get();
        try {
            deletable.get().await(limit);
            deletion.get().await(left(start));
        } catch (RuntimeException e) {
            return told(end, stillThere(e));
        }
        return told(end, Optional.empty());
    }

    /** Does the same, but without a thread that waits. */
    CompletableFuture<AtlasException> inBackgroundAfter(AtlasException end) {
        Instant start = now.get();
        return deletable
                .get()
                .toFuture(limit)
                .thenCompose(seen -> deletion.get().toFuture(left(start)))
                .handle((gone, failure) -> told(end, stillThere(failure)));
    }

    /** What is on its way out without us, or what only a poll failed for, is left alone. */
    boolean isDueAfter(Throwable end) {
        if (end instanceof WaitFailedException failed) {
            return failed.id().equals(id) && failed.reason() != WaitFailedException.Reason.DELETED;
        }
        // A listener may throw the end of another wait.
        return end instanceof WaitTimeoutException timeout && timeout.id().equals(id);
    }

    private Duration left(Instant start) {
        Duration left = limit.minus(Duration.between(start, now.get()));
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }

    /** That it is gone already is no failure to delete it. */
    private static Optional<Throwable> stillThere(Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return Optional.ofNullable(cause)
                .filter(reason -> !(reason instanceof NotFoundException absent && Proof.isAbsence(absent)));
    }

    private static AtlasException told(AtlasException end, Optional<Throwable> failure) {
        if (end instanceof WaitFailedException failed) {
            return failure.map(failed::notDeleted).orElseGet(failed::deleted);
        }
        WaitTimeoutException timeout = (WaitTimeoutException) end;
        return failure.map(timeout::notDeleted).orElseGet(timeout::deleted);
    }
}
