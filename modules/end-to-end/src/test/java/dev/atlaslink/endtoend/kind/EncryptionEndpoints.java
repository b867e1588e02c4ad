package dev.atlaslink.endtoend.kind;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;

/** Private endpoints for encryption at rest, which v1.0 does not have. */
final class EncryptionEndpoints implements TestedKind<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> {
    @Override
    public ResourceKind name() {
        return ResourceKind.ENCRYPTION_ENDPOINT;
    }

    @Override
    public List<Wanted<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId>> wanted() {
        return List.of(endpoint(CloudProvider.AWS, "eu-west-1"), endpoint(CloudProvider.AZURE, "northeurope"));
    }

    private Wanted<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> endpoint(
            CloudProvider provider, String elsewhere) {
        return Wanted.of(
                        provider + "_ENCRYPTION_ENDPOINT",
                        this,
                        provider,
                        Samples.service(provider).region())
                .elsewhere(Region.of(provider, elsewhere))
                .notIn(ApiVersion.V1_LEGACY, ApiVersion.V1);
    }

    @Override
    public ResourceCollection<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> collection(
            AtlasProject project, CloudProvider provider, String parent) {
        return project.encryptionAtRest().endpoints(provider);
    }

    @Override
    public EncryptionAtRestEndpointId id(String text) {
        return EncryptionAtRestEndpointId.of(text);
    }

    @Override
    public String idOf(EncryptionAtRestEndpoint endpoint) {
        return endpoint.id().value();
    }
}
