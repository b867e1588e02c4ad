package dev.atlaslink.endtoend.creation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** Two processes that work on one project, one of them over a network with incidents; for many runs, since made slowly. */
final class Processes implements AutoCloseable {
    private final AtlasSimulator simulator;
    private final Network network;
    private final Map<ApiVersion, AtlasClient> unlucky = new EnumMap<>(ApiVersion.class);
    private final Map<ApiVersion, AtlasClient> lucky = new EnumMap<>(ApiVersion.class);

    Processes(AtlasSimulator simulator) {
        this.simulator = simulator;
        this.network = new Network(simulator.clock());
        for (ApiVersion version : ApiVersion.values()) {
            unlucky.put(version, client(version, network));
            lucky.put(version, client(version, new Network(simulator.clock())));
        }
    }

    AtlasSimulator simulator() {
        return simulator;
    }

    Network network() {
        return network;
    }

    AtlasProject unlucky(ApiVersion version) {
        return unlucky.get(version).project();
    }

    AtlasProject lucky(ApiVersion version) {
        return lucky.get(version).project();
    }

    private AtlasClient client(ApiVersion version, Network through) {
        return AtlasClient.builder()
                .baseUrl(simulator.baseUri())
                .projectId(ProjectId.of(simulator.projectId()))
                .credentials(AtlasCredentials.apiKey(
                        simulator.apiKey().publicKey(), simulator.apiKey().privateKey()))
                .apiVersion(version)
                .clock(simulator.clock().withZone(ZoneOffset.UTC))
                .sleeper(simulator.clock()::advance)
                .pollInterval(Duration.ofSeconds(20))
                .transport(through)
                .build();
    }

    @Override
    public void close() {
        unlucky.values().forEach(AtlasClient::close);
        lucky.values().forEach(AtlasClient::close);
    }
}
