package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * An operation that has ended, and asks nobody.
 *
 * @param <T> what the operation yields
 */
public final class SettledOperation<T> implements Operation<T> {
    private final String id;
    private final T current;
    private final ResourceStatus status;
    private final Optional<RuntimeException> failure;

    private SettledOperation(String id, T current, ResourceStatus status, Optional<RuntimeException> failure) {
        this.id = Required.notNull("id", id, "the id of the resource");
        this.current = Required.notNull("current", current, "the resource, or its id where it was deleted");
        this.status = Required.notNull("status", status, "a status as Atlas spells it");
        this.failure = failure;
    }

    /** Has reached its aim. */
    public static <T> Operation<T> completed(String id, T current, ResourceStatus status) {
        return new SettledOperation<>(id, current, status, Optional.empty());
    }

    /** Will not reach its aim. */
    public static <T> Operation<T> failed(String id, T current, ResourceStatus status, RuntimeException failure) {
        return new SettledOperation<>(
                id, current, status, Optional.of(Required.notNull("failure", failure, "what a wait throws")));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public T current() {
        return current;
    }

    @Override
    public ResourceStatus status() {
        return status;
    }

    @Override
    public boolean isDone() {
        return failure.isEmpty();
    }

    @Override
    public T poll() {
        return current;
    }

    @Override
    public T await(Duration limit) {
        Required.positive("limit", limit);
        failure.ifPresent(reason -> {
            throw reason;
        });
        return current;
    }

    @Override
    public T awaitStatus(Set<ResourceStatus> statuses, Duration limit) {
        Required.positive("limit", limit);
        return Required.anyOf("statuses", statuses).contains(status) ? current : await(limit);
    }

    @Override
    public CompletableFuture<T> toFuture(Duration limit) {
        Required.positive("limit", limit);
        return failure.<CompletableFuture<T>>map(CompletableFuture::failedFuture)
                .orElseGet(() -> CompletableFuture.completedFuture(current));
    }

    /** Nothing was created that could be deleted. */
    @Override
    public Operation<T> deleteIfNotReady(Duration goneWithin) {
        Required.positive("goneWithin", goneWithin);
        return this;
    }

    /** No response comes any more, so that there is nothing to report. */
    @Override
    public Operation<T> onProgress(Consumer<Progress> listener) {
        Required.notNull("listener", listener, "what to do about progress");
        return this;
    }
}
