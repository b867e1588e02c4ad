package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Deletes a resource that did not become ready.
 *
 * @param notWhile states in which Atlas refuses to
 * @param start sends the request
 */
public record Deletion(Set<ResourceStatus> notWhile, Supplier<? extends Operation<?>> start) {}
