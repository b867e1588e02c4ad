package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/**
 * What one look at a resource showed.
 *
 * @param value what the operation yields
 * @param status of the resource
 * @param errorMessage what went wrong, if anything did
 * @param <T> type of the value
 */
public record Snapshot<T>(T value, ResourceStatus status, Optional<String> errorMessage) {}
