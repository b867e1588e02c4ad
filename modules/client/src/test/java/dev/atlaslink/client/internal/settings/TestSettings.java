package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.transport.AtlasTransport;
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
        return of(
                URI.create("http://localhost:1"),
                CredentialsByVersion.of(AtlasCredentials.apiKey("public", "private")),
                transport(1024),
                Duration.ofSeconds(1),
                clock,
                sleeper,
                observer,
                permits);
    }

    /** Of a client that talks to a server of the test, however busy the machine is. */
    public static Settings at(URI server, CredentialsByVersion credentials, AtlasObserver observer) {
        ManualClock clock = new ManualClock();
        return of(
                server,
                credentials,
                transport(1 << 20),
                Duration.ofSeconds(50),
                clock,
                clock,
                observer,
                PermitSource.UNLIMITED);
    }

    private static Settings of(
            URI server,
            CredentialsByVersion credentials,
            TransportSettings transport,
            Duration attemptTimeout,
            ManualClock clock,
            Sleeper sleeper,
            AtlasObserver observer,
            PermitSource permits) {
        return new Settings(
                server,
                new AuthSettings(credentials, "the test", Optional.empty(), true, TokenStore.inMemory(), true),
                transport,
                attemptTimeout,
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
        return with(settings, settings.transport(), Optional.of(lock), settings.pollIntervals());
    }

    public static Settings polled(Settings settings, PollIntervals intervals) {
        return with(settings, settings.transport(), settings.creationLock(), intervals);
    }

    /** Of a client whose requests go over a transport that the user gave. */
    public static Settings over(Settings settings, AtlasTransport given) {
        TransportSettings own = settings.transport();
        TransportSettings transport = new TransportSettings(
                Optional.of(given),
                own.connectTimeout(),
                own.maxConnections(),
                own.proxy(),
                own.proxyLogin(),
                own.sslContext(),
                own.maxResponseSize(),
                own.applicationName());
        return with(settings, transport, settings.creationLock(), settings.pollIntervals());
    }

    private static Settings with(
            Settings settings, TransportSettings transport, Optional<CreationLock> lock, PollIntervals intervals) {
        return new Settings(
                settings.baseUrl(),
                settings.auth(),
                transport,
                settings.attemptTimeout(),
                settings.callTimeout(),
                settings.settleTimeout(),
                settings.maxAttempts(),
                settings.permitSource(),
                lock,
                settings.resourceDate(),
                intervals,
                settings.observer(),
                settings.clock(),
                settings.sleeper());
    }

    private static TransportSettings transport(long maxResponseSize) {
        return new TransportSettings(
                Optional.empty(),
                Duration.ofSeconds(1),
                8,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                maxResponseSize,
                Optional.empty());
    }
}
