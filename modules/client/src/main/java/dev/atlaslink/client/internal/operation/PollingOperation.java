package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Follows a resource by looking at it from time to time. */
public final class PollingOperation<T> implements Operation<T> {
    private final String what;
    private final String id;
    private final StatusSets ends;
    private final Supplier<Snapshot<T>> look;
    private final Settings settings;
    private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot<T> last;

    /**
     * Creates an operation.
     *
     * @param what is followed, for messages
     * @param id of the resource
     * @param ends states that end the wait
     * @param first what the starting call showed
     * @param look asks Atlas once
     * @param settings for clock, sleeper and poll interval
     */
    public PollingOperation(
            String what, String id, StatusSets ends, Snapshot<T> first, Supplier<Snapshot<T>> look, Settings settings) {
        this.what = what;
        this.id = id;
        this.ends = ends;
        this.last = first;
        this.look = look;
        this.settings = settings;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public T current() {
        return last.value();
    }

    @Override
    public ResourceStatus status() {
        return last.status();
    }

    @Override
    public boolean isDone() {
        return ends.ready().contains(last.status());
    }

    @Override
    public T poll() {
        last = look.get();
        return last.value();
    }

    @Override
    public Operation<T> onProgress(Consumer<Progress> listener) {
        listeners.add(listener);
        return this;
    }

    @Override
    public T await(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("limit is " + limit + "; allowed is more than zero");
        }
        Instant start = settings.clock().instant();
        for (int polls = 0; ; polls++) {
            Snapshot<T> seen = last;
            if (ends.ready().contains(seen.status())) {
                return seen.value();
            }
            if (ends.failed().contains(seen.status())) {
                throw new WaitFailedException(what, id, seen.status().value(), seen.errorMessage());
            }
            Duration elapsed = Duration.between(start, settings.clock().instant());
            if (elapsed.compareTo(limit) >= 0) {
                throw new WaitTimeoutException(what, id, seen.status().value(), elapsed, polls);
            }
            pause(limit.minus(elapsed));
            poll();
            report(start, polls + 1);
        }
    }

    /** Never sleeps past the limit, so that the last look falls upon it. */
    private void pause(Duration left) {
        Duration interval = settings.pollInterval();
        try {
            settings.sleeper().sleep(interval.compareTo(left) < 0 ? interval : left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException("interrupted while waiting for " + what + " " + id, e);
        }
    }

    private void report(Instant start, int polls) {
        Duration elapsed = Duration.between(start, settings.clock().instant());
        Progress progress = new Progress(id, last.status(), elapsed, polls);
        listeners.forEach(listener -> listener.accept(progress));
    }
}
