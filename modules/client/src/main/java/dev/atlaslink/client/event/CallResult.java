package dev.atlaslink.client.event;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells how a call ended.
 *
 * @param call that ended
 * @param status HTTP status of the last response; empty if none came
 * @param requests sent in all: attempts and challenges
 * @param elapsed from the start to the end of the response; reading it as JSON comes after
 * @param failure what the call throws; an {@link Error} as the cause of it; empty after a success
 */
public record CallResult(
        Call call, OptionalInt status, int requests, Duration elapsed, Optional<RuntimeException> failure) {}
