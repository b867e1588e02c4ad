package dev.atlaslink.contract.operation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.contract.fixture.Samples;
import dev.atlaslink.contract.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fresh simulator, a client whose calls are under test, and another that makes what those calls need. */
final class Stage implements AutoCloseable {
    private final SimulatedAtlas atlas = new SimulatedAtlas();
    private final AtlasClient setup = atlas.client(ApiVersion.V2, atlas.apiKey());
    private final AtlasClient driven;
    private final Map<String, String> ids = new LinkedHashMap<>();

    Stage(Scheme scheme) {
        AtlasCredentials credentials = scheme == Scheme.DIGEST ? atlas.apiKey() : atlas.serviceAccount();
        this.driven = atlas.client(ApiVersion.V2, credentials);
        ids.put("{project}", atlas.projectId());
    }

    String project() {
        return atlas.projectId();
    }

    /** Returns a generated interface whose calls are under test. */
    <T> T api(Class<T> type) {
        return driven.api(type);
    }

    /** Makes a service, waits until it is ready, and lets {@code {service}} stand for its id. */
    String service(CloudProvider provider) {
        EndpointServiceId id = setup.project()
                .privateEndpointServices()
                .create(Samples.service(provider))
                .await()
                .id();
        return remember("{service}", id.value());
    }

    /** Attaches the sample endpoint to the service made last and waits until it is available. */
    void endpoint(CloudProvider provider) {
        setup.project()
                .privateEndpointServices()
                .endpoints(provider, EndpointServiceId.of(ids.get("{service}")))
                .create(Samples.endpoint(provider))
                .await();
    }

    /** Makes an encryption-at-rest endpoint, waits until it is active, and lets {@code {endpoint}} stand for its id. */
    String encryptionEndpoint(CloudProvider provider) {
        String id = setup.project()
                .encryptionAtRest()
                .endpoints(provider)
                .create("US_EAST_2")
                .await()
                .id()
                .value();
        return remember("{endpoint}", id);
    }

    /** Puts the ids of this stage into a path. */
    String fill(String template) {
        String filled = template;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    JournalEntry sent(String operationId) {
        return atlas.latest(operationId);
    }

    private String remember(String name, String id) {
        ids.put(name, id);
        return id;
    }

    @Override
    public void close() {
        atlas.close();
    }
}
