package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What an operation leads to, and how to tell from what Atlas shows.
 *
 * @param ends what each state means
 * @param reached tells, in a state in which the resource is ready, whether there is nothing else to wait for
 * @param present what it means that the resource is there
 * @param absent what it means that it is not; throws the exception if nothing good
 * @param <R> type of the resource
 * @param <T> what the operation yields
 */
record Goal<R, T>(
        StatusSets ends,
        Predicate<T> reached,
        Function<Snapshot<R>, Snapshot<T>> present,
        Function<NotFoundException, Snapshot<T>> absent) {

    static <T> Goal<T, T> ready(StatusSets ends, Predicate<T> reached) {
        return new Goal<>(ends, reached, seen -> seen, notFound -> {
            throw notFound;
        });
    }

    /** A project that is not there is not what was to be deleted. */
    static <R, I> Goal<R, I> gone(StatusSets ends, String id, I value) {
        return new Goal<>(ends.whenDeleted(), any -> true, seen -> seen.withValue(value), notFound -> {
            if (!Proof.isAbsence(notFound)) {
                throw notFound;
            }
            return new Snapshot<>(id, value, ResourceStatus.DELETED, Optional.empty());
        });
    }

    boolean isReached(Snapshot<T> seen) {
        return ends.ready().contains(seen.status()) && reached.test(seen.value());
    }

    /** Returns how a wait ends that sees this, if it does. */
    Optional<Supplier<T>> outcome(PollTarget<R> target, Snapshot<T> seen, Set<ResourceStatus> milestones) {
        if (milestones.contains(seen.status()) || isReached(seen)) {
            return Optional.of(seen::value);
        }
        if (ends.failed().contains(seen.status())) {
            return Optional.of(() -> {
                throw new WaitFailedException(
                        target.what(), target.id(), seen.status(), seen.errorMessage(), seen.value());
            });
        }
        return Optional.empty();
    }
}
