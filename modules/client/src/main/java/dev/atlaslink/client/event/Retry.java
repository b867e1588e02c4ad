package dev.atlaslink.client.event;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Announces that a request will be repeated after a pause.
 *
 * @param call that goes on
 * @param attempt which attempt failed, from 1; challenges are not counted
 * @param pause before the next attempt: what Retry-After asked for, else drawn at random
 * @param status HTTP status of the response; empty if none came
 * @param failure what broke; empty if a response came
 */
public record Retry(Call call, int attempt, Duration pause, OptionalInt status, Optional<IOException> failure) {}
