package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Follows a resource by polling it from time to time, together with all others that wait. */
final class PollingOperation<R, T> implements Operation<T> {
    private final PollTarget<R> target;
    private final Goal<R, T> goal;
    private final Optional<Deletion> deletion;
    private final Polling polling;
    private final WaitReports reports;
    private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot<T> last;
    private volatile boolean shown;
    private volatile Optional<Cleanup> cleanup = Optional.empty();

    /**
     * Creates an operation.
     *
     * @param target what is followed
     * @param goal what it leads to
     * @param first what the starting call showed
     * @param deletion deletes it if it does not become ready and the caller wants that; empty if it may not be deleted
     * @param polling polls it while somebody waits
     * @param reports hears of waits, and of states that the goal does not know
     */
    PollingOperation(
            PollTarget<R> target,
            Goal<R, T> goal,
            Snapshot<T> first,
            Optional<Deletion> deletion,
            Polling polling,
            WaitReports reports) {
        this.target = target;
        this.goal = goal;
        this.deletion = deletion;
        this.polling = polling;
        this.reports = reports;
        this.last = first;
    }

    @Override
    public String id() {
        return target.id();
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
        return goal.isReached(last);
    }

    @Override
    public T poll() {
        Snapshot<R> seen;
        try {
            seen = target.get().get();
        } catch (NotFoundException e) {
            return miss(e).value();
        }
        return see(seen).value();
    }

    @Override
    public Operation<T> onProgress(Consumer<Progress> listener) {
        listeners.add(Required.notNull("listener", listener, "what to do about progress"));
        return this;
    }

    @Override
    public Operation<T> deleteIfNotReady(Duration goneWithin) {
        Duration limit = Required.positive("goneWithin", goneWithin);
        cleanup = deletion.map(
                deletes -> new Cleanup(id(), () -> untilDeletable(deletes), deletes.start(), limit, polling::now));
        return this;
    }

    /** Nothing is sent where the state last seen is one of those in which Atlas deletes it. */
    private Operation<T> untilDeletable(Deletion deletes) {
        StatusSets deletable = goal.ends().whenDeletable(deletes.notWhile());
        Goal<R, T> moved = new Goal<>(deletable, value -> true, goal.present(), goal.absent());
        return new PollingOperation<>(target, moved, last, Optional.empty(), polling, reports);
    }

    @Override
    public T await(Duration limit) {
        return await(Set.of(), limit);
    }

    @Override
    public T awaitStatus(Set<ResourceStatus> statuses, Duration limit) {
        return await(Required.anyOf("statuses", statuses), limit);
    }

    @Override
    public CompletableFuture<T> toFuture(Duration limit) {
        Required.positive("limit", limit);
        CompletableFuture<T> future = new CompletableFuture<>();
        // What follows upon the future must not run on the threads on which others rely.
        Consumer<Supplier<T>> end = how -> future.defaultExecutor().execute(() -> complete(future, how, cleanup));
        Optional<Supplier<T>> known = outcome(last, Set.of());
        if (known.isPresent()) {
            end.accept(known.get());
            return future;
        }
        Waiter<R> waiter = join(Set.of(), limit, Runnable::run, end);
        CompletableFuture<T> unused = future.whenComplete((value, failure) -> {
            polling.leave(waiter);
            waiter.left(Optional.ofNullable(failure));
        });
        return future;
    }

    /** Unlike {@link CompletableFuture#completeAsync}, which hides the exception in another from who asks the future. */
    private static <T> void complete(CompletableFuture<T> future, Supplier<T> how, Optional<Cleanup> cleanup) {
        T value;
        try {
            value = how.get();
        } catch (AtlasException e) {
            CompletableFuture<Void> unused = cleanup.filter(due -> due.isDueAfter(e))
                    .map(due -> due.inBackgroundAfter(e))
                    .orElseGet(() -> CompletableFuture.completedFuture(e))
                    .thenAccept(future::completeExceptionally);
            return;
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
            return;
        }
        future.complete(value);
    }

    private T await(Set<ResourceStatus> milestones, Duration limit) {
        Required.positive("limit", limit);
        try {
            return reach(milestones, limit);
        } catch (AtlasException e) {
            throw cleanup.map(due -> due.after(e)).orElse(e);
        }
    }

    private T reach(Set<ResourceStatus> milestones, Duration limit) {
        Optional<Supplier<T>> known = outcome(last, milestones);
        if (known.isPresent()) {
            return known.get().get();
        }
        WaitingThread<T> thread = new WaitingThread<>();
        Waiter<R> waiter = join(milestones, limit, thread, thread::end);
        try {
            return thread.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedCallException interrupted = new InterruptedCallException(
                    "interrupted while waiting for " + target.what() + " " + id(), id(), e);
            waiter.left(Optional.of(interrupted));
            throw interrupted;
        } catch (RuntimeException | Error e) {
            // A listener's, too, which is no end that a poll has shown.
            waiter.left(Optional.of(e));
            throw e;
        } finally {
            polling.leave(waiter);
        }
    }

    /** Begins a wait, whose end is told once. */
    Waiter<R> join(Set<ResourceStatus> milestones, Duration limit, Executor listening, Consumer<Supplier<T>> end) {
        Function<Snapshot<T>, Optional<Supplier<T>>> outcome = seen -> outcome(seen, milestones);
        WaitReport report = reports.start(target, polling::now);
        try {
            return polling.join(target, limit, new Wait<>(this, outcome, listening, end, report));
        } catch (IllegalStateException e) {
            report.ended(0, status(), Optional.of(e));
            throw e;
        }
    }

    /** Keeps what a poll showed. */
    Snapshot<T> see(Snapshot<R> seen) {
        if (!goal.ends().knows(seen.status())) {
            reports.unexpected(target, seen.status());
        }
        shown = true;
        return keep(goal.present().apply(seen));
    }

    /** Tells whether any poll has shown the resource, and not only the call that started this. */
    boolean hasShown() {
        return shown;
    }

    /** Keeps what it means that a poll showed nothing, or throws the exception. */
    Snapshot<T> miss(NotFoundException notFound) {
        return keep(goal.absent().apply(notFound));
    }

    void report(Progress progress) {
        listeners.forEach(listener -> listener.accept(progress));
    }

    WaitTimeoutException timeout(Duration elapsed, int polls) {
        return new WaitTimeoutException(target.what(), id(), last.status().value(), elapsed, polls, last.value());
    }

    private Snapshot<T> keep(Snapshot<T> seen) {
        last = seen;
        return seen;
    }

    private Optional<Supplier<T>> outcome(Snapshot<T> seen, Set<ResourceStatus> milestones) {
        return goal.outcome(target, seen, milestones);
    }
}
