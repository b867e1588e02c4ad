package dev.atlaslink.micrometer;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A simulator and the clients that are observed; their pauses move its clock and take no real time. */
final class ObservedAtlas implements AutoCloseable {
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();
    private final List<AtlasClient> clients = new ArrayList<>();

    AtlasSimulator simulator() {
        return simulator;
    }

    AtlasCredentials apiKey() {
        return AtlasCredentials.apiKey(
                simulator.apiKey().publicKey(), simulator.apiKey().privateKey());
    }

    AtlasCredentials serviceAccount() {
        return AtlasCredentials.serviceAccount(
                simulator.serviceAccount().clientId(),
                simulator.serviceAccount().clientSecret());
    }

    AtlasClientBuilder builder(AtlasObserver observer) {
        return AtlasClient.builder()
                .baseUrl(simulator.baseUri())
                .projectId(ProjectId.of(simulator.projectId()))
                .clock(simulator.clock().withZone(ZoneOffset.UTC))
                .sleeper(simulator.clock()::advance)
                .credentials(apiKey())
                .observer(observer);
    }

    /** Closes the client together with the simulator. */
    AtlasClient keep(AtlasClientBuilder builder) {
        AtlasClient client = builder.build();
        clients.add(client);
        return client;
    }

    AtlasClient client(AtlasObserver observer) {
        return keep(builder(observer));
    }

    /** Has made a call already, so that it holds a nonce, and each further call is one request. */
    AtlasClient warmClient(AtlasObserver observer) {
        AtlasClient client = client(observer);
        client.project().regionalMode().isEnabled();
        simulator.journal().clear();
        return client;
    }

    List<JournalEntry> journal() {
        return simulator.journal().entries();
    }

    @Override
    public void close() {
        clients.forEach(AtlasClient::close);
        simulator.close();
    }
}
