package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A wait: its thing settles so long after it begins, and whoever waits may leave before. */
final class Planned {
    private final String id;
    final String aim;
    final Duration settled;
    final Duration limit;
    final Optional<Duration> left;
    final List<Progress> told = new CopyOnWriteArrayList<>();
    final CompletableFuture<String> future = new CompletableFuture<>();

    Planned(String id, String aim, Duration settled, Duration limit, Optional<Duration> left) {
        this.id = id;
        this.aim = aim;
        this.settled = settled;
        this.limit = limit;
        this.left = left;
    }

    String end() {
        try {
            return future.join().equals(id) ? "AVAILABLE" : "another";
        } catch (CancellationException e) {
            return "left";
        } catch (CompletionException e) {
            if (e.getCause() instanceof WaitTimeoutException timeout) {
                assertThat(timeout.elapsed()).as("%s", this).isEqualTo(limit);
                return "timeout";
            }
            if (e.getCause() instanceof WaitFailedException) {
                return "FAILED";
            }
            assertThat(e).hasCauseInstanceOf(NotFoundException.class);
            return "gone";
        }
    }

    /** At once, not in another thread: time goes on meanwhile. */
    void end(Supplier<String> how) {
        try {
            future.complete(how.get());
        } catch (RuntimeException e) {
            future.completeExceptionally(e);
        }
    }

    @Override
    public String toString() {
        return id + " " + aim + " after " + settled + ", limit " + limit + ", left " + left;
    }
}
