package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/**
 * What one poll of a resource showed.
 *
 * @param id of the resource
 * @param value what the operation yields
 * @param status of the resource
 * @param errorMessage what went wrong, if anything did
 * @param <T> type of the value
 */
public record Snapshot<T>(String id, T value, ResourceStatus status, Optional<String> errorMessage) {
    /** Returns the same state of something that is known by another value. */
    <O> Snapshot<O> withValue(O other) {
        return new Snapshot<>(id, other, status, errorMessage);
    }
}
