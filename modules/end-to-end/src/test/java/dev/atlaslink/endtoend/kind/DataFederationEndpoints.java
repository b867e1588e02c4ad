package dev.atlaslink.endtoend.kind;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;

/** Private endpoints for data federation, which their provider has named before; v1.0 does not have them. */
final class DataFederationEndpoints
        implements TestedKind<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> {
    @Override
    public ResourceKind name() {
        return ResourceKind.DATA_FEDERATION_ENDPOINT;
    }

    @Override
    public List<Wanted<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId>> wanted() {
        return List.of(
                endpoint(
                        CloudProvider.AWS,
                        DataFederationEndpointRequest.aws(Samples.AWS_ENDPOINT)
                                .comment("analytics")
                                .region(Region.aws("us-east-1"))
                                .dnsName("analytics.example.net")
                                .build(),
                        DataFederationEndpointRequest.aws("vpce-00000000000000001")
                                .build()),
                endpoint(
                        CloudProvider.AZURE,
                        DataFederationEndpointRequest.azure(Samples.AZURE_ENDPOINT)
                                .build(),
                        DataFederationEndpointRequest.azure(Samples.AZURE_ENDPOINT + "2")
                                .build()));
    }

    private Wanted<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> endpoint(
            CloudProvider provider, DataFederationEndpointRequest request, DataFederationEndpointRequest other) {
        return Wanted.of(provider + "_DATA_FEDERATION_ENDPOINT", this, provider, request)
                .elsewhere(other)
                .notIn(ApiVersion.V1_LEGACY, ApiVersion.V1);
    }

    @Override
    public ResourceCollection<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> collection(
            AtlasProject project, CloudProvider provider, String parent) {
        return project.dataFederation().endpoints();
    }

    @Override
    public EndpointId id(String text) {
        return EndpointId.of(text);
    }

    @Override
    public String idOf(DataFederationEndpoint endpoint) {
        return endpoint.id().value();
    }

    @Override
    public boolean isNamedByCaller() {
        return true;
    }
}
