package dev.atlaslink.client.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells that an OAuth access token was fetched, or could not be, without the token itself.
 *
 * @param elapsed how long it took
 * @param expiresAt when the new token expires; empty after a failure
 * @param failure why there is no new token; empty after a success
 */
public record TokenRefresh(Duration elapsed, Optional<Instant> expiresAt, Optional<RuntimeException> failure) {}
