package dev.atlaslink.endtoend.kind;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;
import java.util.Optional;

/** Private endpoint services, of which a region takes several in regional mode only. */
final class Services implements TestedKind<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> {
    @Override
    public ResourceKind name() {
        return ResourceKind.ENDPOINT_SERVICE;
    }

    @Override
    public List<Wanted<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId>> wanted() {
        return List.of(
                service(CloudProvider.AWS, "eu-west-1"),
                // v1.0 tells the region of an Azure service nowhere.
                service(CloudProvider.AZURE, "northeurope")
                        .notIn(ApiVersion.V1_LEGACY)
                        .notKnownAgainIn(ApiVersion.V1),
                service(CloudProvider.GCP, "us-central1").notIn(ApiVersion.V1_LEGACY),
                Wanted.of(
                                "GCP_PORT_MAPPED_SERVICE",
                                this,
                                CloudProvider.GCP,
                                PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping())
                        .elsewhere(elsewhere(CloudProvider.GCP, "us-central1"))
                        .notIn(ApiVersion.V1_LEGACY, ApiVersion.V1));
    }

    private Wanted<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> service(
            CloudProvider provider, String elsewhere) {
        return Wanted.of(provider + "_SERVICE", this, provider, Samples.service(provider))
                .elsewhere(elsewhere(provider, elsewhere));
    }

    private static PrivateEndpointServiceRequest elsewhere(CloudProvider provider, String region) {
        return PrivateEndpointServiceRequest.of(Region.of(provider, region));
    }

    @Override
    public ResourceCollection<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> collection(
            AtlasProject project, CloudProvider provider, String parent) {
        return project.privateEndpointServices().of(provider);
    }

    @Override
    public EndpointServiceId id(String text) {
        return EndpointServiceId.of(text);
    }

    @Override
    public String idOf(PrivateEndpointService service) {
        return service.id().value();
    }

    @Override
    public Optional<Runnable> roomForSeveral(AtlasProject project) {
        return Optional.of(() -> project.regionalMode().enable());
    }
}
