package dev.atlaslink.endtoend.proof;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.endtoend.fixture.SelfSignedCertificate;
import dev.atlaslink.endtoend.fixture.TunnelProxy;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** A simulator, clients that reach it through a proxy that breaks responses, and one that reaches it as it is. */
final class Stage implements AutoCloseable {
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .timeScale(0.1)
            .start();
    private final BreakingProxy plain = BreakingProxy.of(simulator.baseUri());
    private final BreakingProxy secure;
    private final TunnelProxy tunnels;
    private final Map<ApiVersion, AtlasClient> behindTheProxy = new EnumMap<>(ApiVersion.class);
    private final Map<ApiVersion, AtlasClient> behindTunnels = new EnumMap<>(ApiVersion.class);
    private final AtlasClient direct =
            client(ApiVersion.V2, simulator.baseUri()).build();
    private volatile Plan plan = Plan.NONE;

    Stage() {
        SelfSignedCertificate certificate = SelfSignedCertificate.get();
        secure = BreakingProxy.ofTls(simulator.baseUri(), certificate.servingContext());
        tunnels = TunnelProxy.to(secure.uri(), () -> plan.tunnelRefusal());
        for (ApiVersion version : ApiVersion.values()) {
            behindTheProxy.put(version, client(version, plain.uri()).build());
            behindTunnels.put(
                    version,
                    client(version, secure.uri())
                            .sslContext(certificate.trustingContext())
                            .proxy(tunnels.uri())
                            .build());
        }
    }

    AtlasSimulator simulator() {
        return simulator;
    }

    /** Tells a witness what goes through from now on, and breaks it as planned. */
    void follow(Plan next, Consumer<BreakingProxy.Exchange> by) {
        plan = next;
        plain.follow(next, by);
        secure.follow(next, by);
    }

    AtlasProject direct() {
        return direct.project();
    }

    AtlasProject behindTheProxy(ApiVersion version) {
        return (plan.isAboutTunnels() ? behindTunnels : behindTheProxy)
                .get(version)
                .project();
    }

    private AtlasClientBuilder client(ApiVersion version, URI uri) {
        return AtlasClient.builder()
                .baseUrl(uri)
                .projectId(ProjectId.of(simulator.projectId()))
                .credentials(AtlasCredentials.apiKey(
                        simulator.apiKey().publicKey(), simulator.apiKey().privateKey()))
                .apiVersion(version)
                .clock(simulator.clock().withZone(ZoneOffset.UTC))
                .sleeper(simulator.clock()::advance)
                .pollInterval(Duration.ofSeconds(20));
    }

    @Override
    public void close() {
        behindTheProxy.values().forEach(AtlasClient::close);
        behindTunnels.values().forEach(AtlasClient::close);
        direct.close();
        tunnels.close();
        secure.close();
        plain.close();
        simulator.close();
    }
}
