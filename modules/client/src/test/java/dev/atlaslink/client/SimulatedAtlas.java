package dev.atlaslink.client;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A simulator whose time passes only while a client sleeps, and clients of its project. */
public final class SimulatedAtlas implements AutoCloseable {
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();
    private final List<AtlasClient> clients = new ArrayList<>();

    public AtlasSimulator simulator() {
        return simulator;
    }

    /** Returns the project as a new client sees it, by API key. */
    public AtlasProject project(ApiVersion version) {
        AtlasClient client = AtlasClient.builder()
                .baseUrl(simulator.baseUri())
                .projectId(ProjectId.of(simulator.projectId()))
                .credentials(AtlasCredentials.apiKey(
                        simulator.apiKey().publicKey(), simulator.apiKey().privateKey()))
                .apiVersion(version)
                .clock(simulator.clock().withZone(ZoneOffset.UTC))
                .sleeper(simulator.clock()::advance)
                .build();
        clients.add(client);
        return client.project();
    }

    public void pass(Duration time) {
        simulator.clock().advance(time);
    }

    /** Returns the requests of an operation, challenges left out. */
    public List<JournalEntry> sent(String operationId) {
        return sent().stream()
                .filter(entry -> entry.operationId().filter(operationId::equals).isPresent())
                .toList();
    }

    /** Returns all requests, challenges left out. */
    public List<JournalEntry> sent() {
        return simulator.journal().entries().stream()
                .filter(entry -> entry.status() != 401)
                .toList();
    }

    /** Returns what was created. */
    public List<JournalEntry> created() {
        return sent().stream()
                .filter(entry -> entry.method().equals("POST") && entry.status() == 201)
                .toList();
    }

    public void forget() {
        simulator.journal().clear();
    }

    @Override
    public void close() {
        clients.forEach(AtlasClient::close);
        simulator.close();
    }
}
