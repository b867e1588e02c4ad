package dev.atlaslink.client.event;

import java.time.Instant;
import java.util.Optional;

/**
 * Tells that an operation, or the version asked for, is deprecated (headers Deprecation and Sunset of recorded
 * responses).
 *
 * @param operationId the operation of the specification
 * @param deprecatedAt since when; empty if Atlas gave no date that can be read
 * @param sunsetAt from when Atlas may respond with 410; empty if that is not set
 */
public record Deprecation(String operationId, Optional<Instant> deprecatedAt, Optional<Instant> sunsetAt) {}
