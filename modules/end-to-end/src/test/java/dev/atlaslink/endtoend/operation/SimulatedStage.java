package dev.atlaslink.endtoend.operation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.fixture.WireTap;
import dev.atlaslink.endtoend.kind.TestedKind;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.spectools.exchange.WireExchange;

/** A fresh simulator, a client whose calls are under test, and another that makes what those calls need. */
final class SimulatedStage implements Stage {
    private final SimulatedAtlas atlas = new SimulatedAtlas();
    private final AtlasClient setup = atlas.client(ApiVersion.V2, atlas.apiKey());
    private final WireTap tap = WireTap.before(atlas.uri());
    private final AtlasClient driven;
    private final StageIds ids = new StageIds(atlas.projectId());

    SimulatedStage(Scheme scheme) {
        AtlasCredentials credentials = scheme == Scheme.DIGEST ? atlas.apiKey() : atlas.serviceAccount();
        this.driven =
                atlas.builder().baseUrl(tap.uri()).credentials(credentials).build();
    }

    @Override
    public String project() {
        return atlas.projectId();
    }

    @Override
    public <T> T api(Class<T> type) {
        return driven.api(type);
    }

    @Override
    public String service(CloudProvider provider) {
        EndpointServiceId id = setup.project()
                .privateEndpointServices()
                .create(Samples.service(provider))
                .await()
                .id();
        return ids.remember("{service}", id.value());
    }

    @Override
    public String endpoint(CloudProvider provider) {
        String id = setup.project()
                .privateEndpointServices()
                .endpoints(provider, EndpointServiceId.of(ids.get("{service}")))
                .create(Samples.endpoint(provider))
                .await()
                .id()
                .value();
        ids.remember("{endpoint}", provider == CloudProvider.AZURE ? Samples.AZURE_ENDPOINT_ENCODED : id);
        return id;
    }

    @Override
    public String resource(ResourceKind kind, CloudProvider provider) {
        Operation<?> creation = TestedKind.of(kind).wanted(provider).create(setup.project());
        creation.await();
        return ids.remember("{resource}", creation.id());
    }

    @Override
    public String cluster() {
        atlas.simulator().seed(Samples.cluster(atlas.projectId(), CloudProvider.AWS));
        return ids.remember("{cluster}", Samples.CLUSTER);
    }

    @Override
    public String remember(String name, String text) {
        return ids.remember(name, text);
    }

    @Override
    public String fill(String template) {
        return ids.fill(template);
    }

    @Override
    public WireExchange sent(String operationId) {
        return StageIds.latest(operationId, tap.exchanges());
    }

    @Override
    public void whereAllIsKnown(Runnable check) {
        check.run();
    }

    @Override
    public void close() {
        driven.close();
        tap.close();
        atlas.close();
    }
}
