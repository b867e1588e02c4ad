package dev.atlaslink.spring.test;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.spring.AtlasConnectionDetails;
import java.net.URI;
import java.util.Optional;

/** Leads to a simulator: v2 as its service account, v1.0 by its API key, in its first project. */
final class SimulatorConnectionDetails implements AtlasConnectionDetails {
    private final AtlasSimulator simulator;

    SimulatorConnectionDetails(AtlasSimulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public URI baseUrl() {
        return simulator.baseUri();
    }

    @Override
    public AtlasCredentials credentials() {
        return AtlasCredentials.serviceAccount(
                simulator.serviceAccount().clientId(),
                simulator.serviceAccount().clientSecret());
    }

    @Override
    public Optional<AtlasCredentials> v1Credentials() {
        return Optional.of(AtlasCredentials.apiKey(
                simulator.apiKey().publicKey(), simulator.apiKey().privateKey()));
    }

    @Override
    public Optional<ProjectId> projectId() {
        return Optional.of(ProjectId.of(simulator.projectId()));
    }
}
