package dev.atlaslink.client.internal;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.credentials.AtlasCredentials;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/**
 * Everything that a client was told, checked by the builder.
 *
 * @param baseUrl scheme and authority only
 * @param credentials with what to authenticate
 * @param connectTimeout to connect
 * @param attemptTimeout between two packets of one answer
 * @param callTimeout for one call with all its retries
 * @param pollInterval between two polls of a wait
 * @param observer sees each request
 * @param clock source of time
 * @param sleeper lets time pass
 */
public record Settings(
        URI baseUrl,
        AtlasCredentials credentials,
        Duration connectTimeout,
        Duration attemptTimeout,
        Duration callTimeout,
        Duration pollInterval,
        AtlasObserver observer,
        Clock clock,
        Sleeper sleeper) {}
