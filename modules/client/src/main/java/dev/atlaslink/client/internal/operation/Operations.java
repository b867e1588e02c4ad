package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** Starts the operations of one client, of two kinds: until a resource is ready, and until it is gone. */
public final class Operations implements AutoCloseable {
    private final Polling polling;
    private final WaitReports reports;
    private final List<Object> scope;

    private Operations(Polling polling, WaitReports reports, List<Object> scope) {
        this.polling = polling;
        this.reports = reports;
        this.scope = scope;
    }

    /**
     * Creates the operations of a client.
     *
     * @param settings for clock, sleeper, intervals and observer
     * @return operations that are to be closed with the client
     */
    public static Operations create(Settings settings) {
        Polling polling = new Polling(
                settings.clock(),
                settings.sleeper(),
                settings.pollIntervals(),
                () -> ThreadLocalRandom.current().nextDouble());
        return over(polling, settings.observer());
    }

    static Operations over(Polling polling, AtlasObserver observer) {
        return new Operations(polling, new WaitReports(observer), List.of());
    }

    /**
     * Narrows the scope in which polls are shared.
     *
     * @param parts tell this view of Atlas from others, such as project and API generation
     * @return operations that share the polling of these, and their polls with those of an equal scope only
     */
    public Operations scoped(Object... parts) {
        return new Operations(polling, reports, List.of(scope, List.of(parts)));
    }

    /**
     * Returns a key for targets.
     *
     * @param parts tell what one list shows from what another does, beside the scope
     * @return equal to another with the same scope and parts
     */
    public Object key(Object... parts) {
        return List.of(scope, List.of(parts));
    }

    /**
     * Follows a resource until it is ready.
     *
     * @param target what is followed
     * @param ends what each state means
     * @param first the resource as the creating call showed it
     * @param <T> the resource
     * @return the operation
     */
    public <T> Operation<T> untilReady(PollTarget<T> target, StatusSets ends, Snapshot<T> first) {
        return untilReady(target, ends, first, Optional.empty());
    }

    /**
     * Follows a resource until it is ready.
     *
     * @param target what is followed
     * @param ends what each state means
     * @param first the resource as the creating call showed it
     * @param deletion deletes the resource, should the caller want that; empty if it may not be deleted
     * @param <T> the resource
     * @return the operation
     */
    public <T> Operation<T> untilReady(
            PollTarget<T> target, StatusSets ends, Snapshot<T> first, Optional<Deletion> deletion) {
        return new PollingOperation<>(target, Goal.ready(ends, value -> true), first, deletion, polling, reports);
    }

    /**
     * Follows a resource until it is ready and shows something besides.
     *
     * @param target what is followed
     * @param ends what each state means
     * @param reached tells whether a ready one shows it
     * @param first the resource as it is now
     * @param <T> the resource
     * @return the operation
     */
    public <T> Operation<T> untilReady(PollTarget<T> target, StatusSets ends, Predicate<T> reached, Snapshot<T> first) {
        return new PollingOperation<>(target, Goal.ready(ends, reached), first, Optional.empty(), polling, reports);
    }

    /**
     * Follows a resource until Atlas no longer finds it.
     *
     * @param target what is followed
     * @param ends what each state means while it is not being deleted
     * @param id what the operation yields
     * @param <R> the resource
     * @param <I> type of the id
     * @return the operation
     */
    public <R, I> Operation<I> untilGone(PollTarget<R> target, StatusSets ends, I id) {
        Snapshot<I> first = new Snapshot<>(target.id(), id, ResourceStatus.DELETING, Optional.empty());
        return new PollingOperation<>(
                target, Goal.gone(ends, target.id(), id), first, Optional.empty(), polling, reports);
    }

    /** Ends all waits; every later one throws {@link IllegalStateException}. */
    @Override
    public void close() {
        polling.close();
    }
}
