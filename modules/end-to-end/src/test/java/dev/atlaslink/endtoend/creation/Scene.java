package dev.atlaslink.endtoend.creation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** One Atlas, the processes that create in it, and what there is to see afterwards. */
final class Scene implements AutoCloseable {
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    /** Each one is a process of its own, but for threads, which take turns with those of its like. */
    AtlasProject project(ApiVersion version) {
        return project(version, UnaryOperator.identity());
    }

    AtlasProject project(ApiVersion version, Network network) {
        return project(version, builder -> builder.transport(network));
    }

    AtlasProject project(ApiVersion version, UnaryOperator<AtlasClientBuilder> change) {
        return client(version, change).project();
    }

    AtlasClient client(ApiVersion version, UnaryOperator<AtlasClientBuilder> change) {
        return atlas.keep(change.apply(atlas.builder().apiVersion(version).credentials(atlas.apiKey()))
                .build());
    }

    /** A process on the same thread does not wait for its turn, as one elsewhere would not. */
    void createElsewhere(PrivateEndpointServiceRequest request) {
        project(ApiVersion.V2).privateEndpointServices().create(request);
    }

    void enableRegionalMode() {
        project(ApiVersion.V2).regionalMode().enable();
    }

    Network network() {
        return new Network(atlas.simulator().clock());
    }

    SimulatedAtlas atlas() {
        return atlas;
    }

    void strike(Fault fault) {
        atlas.allowing("response").simulator().faults().add(fault);
    }

    Instant now() {
        return atlas.simulator().clock().instant();
    }

    Duration since(Instant start) {
        return Duration.between(start, now());
    }

    List<String> existing() {
        return atlas.simulator().resources().list().stream().map(Resource::id).toList();
    }

    /** Returns the creations that Atlas got to see, challenges left out. */
    List<JournalEntry> creations() {
        return atlas.journal().stream()
                .filter(entry -> entry.method().equals("POST") && entry.status() != 401)
                .toList();
    }

    @Override
    public void close() {
        atlas.close();
    }
}
