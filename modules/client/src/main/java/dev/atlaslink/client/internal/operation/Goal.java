package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an operation leads to, and how to tell from what Atlas shows.
 *
 * @param ends what each state means
 * @param present what it means that the resource is there
 * @param absent what it means that it is not; throws the exception if nothing good
 * @param <R> type of the resource
 * @param <T> what the operation yields
 */
record Goal<R, T>(
        StatusSets ends, Function<Snapshot<R>, Snapshot<T>> present, Function<NotFoundException, Snapshot<T>> absent) {

    static <T> Goal<T, T> ready(StatusSets ends) {
        return new Goal<>(ends, seen -> seen, notFound -> {
            throw notFound;
        });
    }

    /** A project that is not there is not what was to be deleted. */
    static <R, I> Goal<R, I> gone(StatusSets ends, String id, I value) {
        return new Goal<>(ends.whenDeleted(), seen -> seen.withValue(value), notFound -> {
            if (!Proof.isAbsence(notFound)) {
                throw notFound;
            }
            return new Snapshot<>(id, value, ResourceStatus.DELETED, Optional.empty());
        });
    }

    /** Returns how a wait ends that sees this, if it does. */
    Optional<Supplier<T>> outcome(PollTarget<R> target, Snapshot<T> seen, Set<ResourceStatus> milestones) {
        if (milestones.contains(seen.status()) || ends.ready().contains(seen.status())) {
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
