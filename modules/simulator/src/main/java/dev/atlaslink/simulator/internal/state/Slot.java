package dev.atlaslink.simulator.internal.state;

import java.util.function.Consumer;

/**
 * Holds a resource together with where it stands.
 *
 * @param put takes what became of it; one that is gone by now stays gone
 */
record Slot(StoredResource resource, Consumer<Progress> put) {}
