package dev.atlaslink.endtoend.kind;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;
import java.util.Optional;

/** Endpoints of a private endpoint service, which their provider has named before. */
final class Endpoints implements TestedKind<PrivateEndpointRequest, PrivateEndpoint, EndpointId> {
    @Override
    public ResourceKind name() {
        return ResourceKind.ENDPOINT;
    }

    @Override
    public List<Wanted<PrivateEndpointRequest, PrivateEndpoint, EndpointId>> wanted() {
        return List.of(
                endpoint(CloudProvider.AWS),
                endpoint(CloudProvider.AZURE).notIn(ApiVersion.V1_LEGACY),
                endpoint(CloudProvider.GCP).notIn(ApiVersion.V1_LEGACY));
    }

    private Wanted<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoint(CloudProvider provider) {
        return Wanted.of(provider + "_ENDPOINT", this, provider, Samples.endpoint(provider));
    }

    @Override
    public ResourceCollection<PrivateEndpointRequest, PrivateEndpoint, EndpointId> collection(
            AtlasProject project, CloudProvider provider, String parent) {
        return project.privateEndpointServices().endpoints(provider, EndpointServiceId.of(parent));
    }

    @Override
    public EndpointId id(String text) {
        return EndpointId.of(text);
    }

    @Override
    public String idOf(PrivateEndpoint endpoint) {
        return endpoint.id().value();
    }

    @Override
    public Optional<Wanted<?, ?, ?>> parent(CloudProvider provider) {
        return Optional.of(new Services().wanted(provider));
    }

    @Override
    public boolean takesItsParentWithIt(CloudProvider provider) {
        return provider == CloudProvider.AWS;
    }

    @Override
    public boolean isNamedByCaller() {
        return true;
    }
}
