package dev.atlaslink.client;

import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;

/**
 * Tells how far a wait has come.
 *
 * @param id of the resource
 * @param status of the last response
 * @param elapsed time waited
 * @param polls made while waiting, alone or together with others; some may have failed
 */
public record Progress(String id, ResourceStatus status, Duration elapsed, int polls) {}
