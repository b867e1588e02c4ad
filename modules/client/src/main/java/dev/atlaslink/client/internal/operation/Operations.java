package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Starts operations of the two kinds: until a resource is ready, and until it is gone. */
public final class Operations {
    /** A deletion is done on 404, and tolerates a DELETED; a FAILED on the way is told at once. */
    private static final StatusSets GONE =
            new StatusSets(Set.of(ResourceStatus.DELETED), Set.of(ResourceStatus.FAILED));

    private final Settings settings;

    /**
     * Creates a starter.
     *
     * @param settings for clock, sleeper and poll interval
     */
    public Operations(Settings settings) {
        this.settings = settings;
    }

    /**
     * Follows a resource until it is ready.
     *
     * @param what is followed, for messages
     * @param id of the resource
     * @param ends states that end the wait
     * @param first the resource as the creating call showed it
     * @param get reads the resource
     * @param snapshot tells its state
     * @param <T> the resource
     * @return the operation
     */
    public <T> Operation<T> untilReady(
            String what, String id, StatusSets ends, T first, Supplier<T> get, Function<T, Snapshot<T>> snapshot) {
        return new PollingOperation<>(what, id, ends, snapshot.apply(first), () -> snapshot.apply(get.get()), settings);
    }

    /**
     * Follows a resource until Atlas no longer finds it.
     *
     * @param what is followed, for messages
     * @param id of the resource
     * @param get reads the resource and tells its state
     * @param <I> type of the id
     * @return the operation
     */
    public <I> Operation<I> untilGone(String what, I id, Supplier<Snapshot<?>> get) {
        Supplier<Snapshot<I>> look = () -> {
            try {
                Snapshot<?> seen = get.get();
                return new Snapshot<>(id, seen.status(), seen.errorMessage());
            } catch (NotFoundException e) {
                // Not a failure but the aim.
                return new Snapshot<>(id, ResourceStatus.DELETED, Optional.empty());
            }
        };
        Snapshot<I> first = new Snapshot<>(id, ResourceStatus.DELETING, Optional.empty());
        return new PollingOperation<>(what, id.toString(), GONE, first, look, settings);
    }
}
