package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.operation.Operations;

/**
 * What creates the resources of one project and waits for them.
 *
 * @param operations follows them
 * @param creations makes each once
 */
public record Lifecycle(Operations operations, Creations creations) {}
