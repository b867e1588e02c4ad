package dev.atlaslink.client.event;

import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells how a wait ended.
 *
 * @param resourceWait that ended
 * @param polls that it heard of, those that failed included; several waits may share one
 * @param status of the resource, as far as the operation knows
 * @param elapsed by the client's clock
 * @param failure why it did not come to what was waited for, such as a
 *     {@link dev.atlaslink.client.error.WaitTimeoutException}; empty after a success
 */
public record ResourceWaitResult(
        ResourceWait resourceWait, int polls, ResourceStatus status, Duration elapsed, Optional<Throwable> failure) {}
