package dev.atlaslink.client;

import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells how far a {@link Connecting} has come: once when a step begins, then with every poll while it waits.
 *
 * @param step that is under way
 * @param id of the resource that is waited for; empty when the step begins
 * @param status of the last response; empty when the step begins
 * @param elapsed time since {@code await} was called
 */
public record ConnectProgress(
        ConnectStep step, Optional<String> id, Optional<ResourceStatus> status, Duration elapsed) {}
