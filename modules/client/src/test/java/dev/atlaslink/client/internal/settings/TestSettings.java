package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.limit.PermitSource;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of a client whose time passes only while it sleeps. */
public final class TestSettings {
    private TestSettings() {}

    public static Settings of(ManualClock clock) {
        return of(clock, clock, AtlasObserver.NONE, PermitSource.UNLIMITED);
    }

    public static Settings of(ManualClock clock, Sleeper sleeper, AtlasObserver observer, PermitSource permits) {
        return new Settings(
                URI.create("http://localhost:1"),
                new AuthSettings(
                        CredentialsByVersion.of(AtlasCredentials.apiKey("public", "private")),
                        "the test",
                        true,
                        TokenStore.inMemory(),
                        true),
                transport(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                Duration.ofMinutes(15),
                4,
                permits,
                Optional.empty(),
                Optional.empty(),
                new PollIntervals(Duration.ofSeconds(5), Duration.ofSeconds(5)),
                observer,
                clock,
                sleeper);
    }

    public static Settings locked(Settings settings, CreationLock lock) {
        return new Settings(
                settings.baseUrl(),
                settings.auth(),
                settings.transport(),
                settings.attemptTimeout(),
                settings.callTimeout(),
                settings.settleTimeout(),
                settings.maxAttempts(),
                settings.permitSource(),
                Optional.of(lock),
                settings.resourceDate(),
                settings.pollIntervals(),
                settings.observer(),
                settings.clock(),
                settings.sleeper());
    }

    private static TransportSettings transport() {
        return new TransportSettings(
                Optional.empty(),
                Duration.ofSeconds(1),
                8,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1024,
                Optional.empty());
    }
}
