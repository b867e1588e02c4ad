package dev.atlaslink.contract.proof;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** A simulator, clients that reach it through a proxy that breaks responses, and one that reaches it as it is. */
final class Stage implements AutoCloseable {
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .timeScale(0.1)
            .start();
    private final BreakingProxy proxy = new BreakingProxy(simulator.baseUri());
    private final Map<ApiVersion, AtlasClient> behindTheProxy = new EnumMap<>(ApiVersion.class);
    private final AtlasClient direct = client(ApiVersion.V2, simulator.baseUri());

    Stage() {
        for (ApiVersion version : ApiVersion.values()) {
            behindTheProxy.put(version, client(version, proxy.uri()));
        }
    }

    AtlasSimulator simulator() {
        return simulator;
    }

    BreakingProxy proxy() {
        return proxy;
    }

    AtlasProject direct() {
        return direct.project();
    }

    AtlasProject behindTheProxy(ApiVersion version) {
        return behindTheProxy.get(version).project();
    }

    private AtlasClient client(ApiVersion version, URI uri) {
        return AtlasClient.builder()
                .baseUrl(uri)
                .projectId(ProjectId.of(simulator.projectId()))
                .credentials(AtlasCredentials.apiKey(
                        simulator.apiKey().publicKey(), simulator.apiKey().privateKey()))
                .apiVersion(version)
                .clock(simulator.clock().withZone(ZoneOffset.UTC))
                .sleeper(simulator.clock()::advance)
                .pollInterval(Duration.ofSeconds(20))
                .build();
    }

    @Override
    public void close() {
        behindTheProxy.values().forEach(AtlasClient::close);
        direct.close();
        proxy.close();
        simulator.close();
    }
}
