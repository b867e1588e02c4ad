package dev.atlaslink.client.event;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells that a request will be repeated after a pause.
 *
 * @param call that goes on
 * @param attempt which attempt failed, from 1; challenges are not counted
 * @param pause before the next attempt: that of Retry-After, else a random one (backoff)
 * @param status HTTP status of the response; empty if none came
 * @param failure why there is no response; empty if one came
 */
public record Retry(Call call, int attempt, Duration pause, OptionalInt status, Optional<IOException> failure) {}
