package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ConnectStep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Runs steps under one time limit, and tells where they failed. */
final class Recipe<T> implements Connecting<T> {
    private final ConnectStep first;
    private final Steps<T> steps;
    private final Clock clock;
    private final List<Consumer<ConnectProgress>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Duration> goneWithin = Optional.empty();

    Recipe(ConnectStep first, Steps<T> steps, Clock clock) {
        this.first = first;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public T await(Duration limit) {
        Run run = new Run(first, Required.positive("limit", limit), clock, this::tell, goneWithin);
        try {
            return steps.take(run);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw run.failed(e);
        } catch (Exception e) {
            // Also what the caller's own code throws: without the ids so far nobody could clean up after it.
            throw run.failed(e);
        }
    }

    @Override
    public Connecting<T> deleteIfNotReady(Duration limit) {
        goneWithin = Optional.of(Required.positive("goneWithin", limit));
        return this;
    }

    @Override
    public Connecting<T> onProgress(Consumer<ConnectProgress> listener) {
        listeners.add(Required.notNull("listener", listener, "what to do about progress"));
        return this;
    }

    /** Passes on what it is told, by the steps of another recipe, too. */
    void tell(ConnectProgress progress) {
        listeners.forEach(listener -> listener.accept(progress));
    }
}
