package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The Java of the guide to creating runs in the methods of this class; {@link GuideExamplesTest} compares the text. */
final class CreatingGuideExamplesTest {
    @AutoClose
    private final SimulatedAtlas simulated = new SimulatedAtlas();

    private final AtlasProject project =
            simulated.client(ApiVersion.V2, simulated.apiKey()).project();
    private final PrivateEndpointServices services = project.privateEndpointServices();

    @Test
    void ensuringTwiceCreatesOnce() {
        ensure(Samples.AWS_ENDPOINT);
        ensure(Samples.AWS_ENDPOINT);

        assertThat(simulated.simulator().resources().list()).hasSize(3);
    }

    @Test
    void replacing() {
        PrivateEndpointServiceRequest request = Samples.service(CloudProvider.AWS);
        String failed = services.create(request).id();
        simulated.simulator().resources().fail(failed, "No capacity");
        PrivateEndpointService service =
                services.ensure(request, EnsureOption.REPLACE_FAILED).await();

        assertThat(service.id().value()).isNotEqualTo(failed);
    }

    private void ensure(String vpcEndpointId) {
        PrivateEndpointService service =
                services.ensure(PrivateEndpointServiceRequest.aws("us-east-1")).await();
        PrivateEndpoint endpoint = services.endpoints(service)
                .ensure(PrivateEndpointRequest.aws(vpcEndpointId))
                .await();
        EncryptionAtRestEndpoint keys = project.encryptionAtRest()
                .endpoints(CloudProvider.AZURE)
                .ensure("US_CENTRAL")
                .current();

        assertThat(endpoint.status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(keys.region()).isPresent();
    }
}
