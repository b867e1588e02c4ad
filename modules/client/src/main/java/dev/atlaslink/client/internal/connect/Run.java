package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One run of a recipe: its time, the step it is at, and what it came to know. Used by one thread. */
final class Run {
    /** A wait needs some time; with the least it ends at once, unless there is nothing left to wait for. */
    private static final Duration LEAST = Duration.ofNanos(1);

    private final Clock clock;
    private final Instant start;
    private final Duration limit;
    private final Consumer<ConnectProgress> listener;
    private final Optional<Duration> goneWithin;
    private ConnectStep step;
    private Optional<String> serviceId = Optional.empty();
    private Optional<String> endpointId = Optional.empty();
    private Optional<ConnectFailedException> within = Optional.empty();

    Run(
            ConnectStep first,
            Duration limit,
            Clock clock,
            Consumer<ConnectProgress> listener,
            Optional<Duration> goneWithin) {
        this.step = first;
        this.limit = limit;
        this.clock = clock;
        this.start = clock.instant();
        this.listener = listener;
        this.goneWithin = goneWithin;
    }

    void begin(ConnectStep next) {
        step = next;
        tell(Optional.empty(), Optional.empty());
    }

    void serviceIs(String id) {
        serviceId = Optional.of(id);
    }

    void endpointIs(String id) {
        endpointId = Optional.of(id);
    }

    /** Lets waits delete what this run created, if that is wanted. */
    <T> Operation<T> ensured(Operation<T> operation) {
        goneWithin.ifPresent(operation::deleteIfNotReady);
        return operation;
    }

    <T> T await(Operation<T> operation) {
        return operation.onProgress(this::tell).await(left());
    }

    /** Takes the steps of another recipe, whose failure says more than that of this one could. */
    <T> T await(Connecting<T> steps) {
        goneWithin.ifPresent(steps::deleteIfNotReady);
        try {
            return steps.await(left());
        } catch (ConnectFailedException e) {
            within = Optional.of(e);
            throw e;
        }
    }

    /** Reports no progress of its own: the operation is awaited before or after as well. */
    void awaitStatus(Operation<?> operation, ResourceStatus milestone) {
        operation.awaitStatus(Set.of(milestone), left());
    }

    void tell(Progress progress) {
        tell(Optional.of(progress.id()), Optional.of(progress.status()));
    }

    ConnectFailedException failed(Exception cause) {
        return within.filter(failure -> failure == cause)
                .orElseGet(() -> new ConnectFailedException(step, serviceId, endpointId, cause));
    }

    private void tell(Optional<String> id, Optional<ResourceStatus> status) {
        listener.accept(new ConnectProgress(step, id, status, elapsed()));
    }

    private Duration elapsed() {
        return Duration.between(start, clock.instant());
    }

    private Duration left() {
        Duration left = limit.minus(elapsed());
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }
}
