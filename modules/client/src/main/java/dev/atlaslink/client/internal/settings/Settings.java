package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.limit.PermitSource;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything that a client was told, checked by the builder.
 *
 * @param baseUrl scheme and authority only
 * @param auth how to authenticate
 * @param transport how requests get to Atlas
 * @param attemptTimeout for one request and its response
 * @param callTimeout for one call with all its retries
 * @param settleTimeout for finding out what became of a creation
 * @param maxAttempts of one call
 * @param permitSource keeps calls below the rate limits
 * @param creationLock keeps other processes from creating the same; empty to keep apart the threads of this one only
 * @param resourceDate version to ask for instead of each operation's own
 * @param pollIntervals between two polls of a wait
 * @param observer sees calls and requests, and never throws
 * @param clock source of time
 * @param sleeper lets time pass
 */
public record Settings(
        URI baseUrl,
        AuthSettings auth,
        TransportSettings transport,
        Duration attemptTimeout,
        Duration callTimeout,
        Duration settleTimeout,
        int maxAttempts,
        PermitSource permitSource,
        Optional<CreationLock> creationLock,
        Optional<LocalDate> resourceDate,
        PollIntervals pollIntervals,
        AtlasObserver observer,
        Clock clock,
        Sleeper sleeper) {
    /**
     * Returns the same settings for something that is tried once and should not take long.
     *
     * @param limit of each time-out
     * @return a copy
     */
    public Settings once(Duration limit) {
        return new Settings(
                baseUrl,
                auth,
                transport,
                shorter(attemptTimeout, limit),
                shorter(callTimeout, limit),
                settleTimeout,
                1,
                permitSource,
                creationLock,
                resourceDate,
                pollIntervals,
                observer,
                clock,
                sleeper);
    }

    /**
     * Returns the settings of calls for which something is different.
     *
     * @param options what is
     * @return a copy
     */
    public Settings with(CallOptions options) {
        return new Settings(
                baseUrl,
                auth,
                transport,
                options.attemptTimeout().orElse(attemptTimeout),
                options.callTimeout().orElse(callTimeout),
                options.settleTimeout().orElse(settleTimeout),
                options.maxAttempts().orElse(maxAttempts),
                permitSource,
                creationLock,
                options.resourceDate().or(() -> resourceDate),
                pollIntervals,
                observer,
                clock,
                sleeper);
    }

    private static Duration shorter(Duration first, Duration second) {
        return first.compareTo(second) < 0 ? first : second;
    }
}
