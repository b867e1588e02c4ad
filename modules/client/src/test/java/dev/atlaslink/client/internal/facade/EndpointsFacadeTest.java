package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The endpoints of one service, which their owners have named. */
final class EndpointsFacadeTest {
    private static final PrivateEndpointRequest AWS = PrivateEndpointRequest.aws("vpce-0d00c26273372c6ef");
    private static final PrivateEndpointRequest ANOTHER = PrivateEndpointRequest.aws("vpce-0d00c26273372c6e0");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServices services =
            atlas.project(ApiVersion.V2).privateEndpointServices();

    @Test
    void theyAreListedOneByOne() {
        PrivateEndpoints endpoints = endpoints(PrivateEndpointServiceRequest.aws("us-east-1"));
        assertThat(endpoints.list()).isEmpty();
        PrivateEndpoint first = endpoints.create(AWS).await();
        PrivateEndpoint second = endpoints.create(ANOTHER).await();
        assertThat(endpoints.list()).containsExactly(first, second);
    }

    @Test
    void oneIsFoundByItsIdOrByItsRequest() {
        PrivateEndpoints endpoints = endpoints(PrivateEndpointServiceRequest.aws("us-east-1"));
        assertThat(endpoints.find(AWS.id())).isEmpty();
        assertThat(endpoints.find(AWS)).isEmpty();
        PrivateEndpoint ready = endpoints.create(AWS).await();
        assertThat(endpoints.find(AWS.id())).contains(ready);
        assertThat(endpoints.find(AWS)).contains(ready);
    }

    @Test
    void ensureAdoptsAnEndpointUnderTheNameThatAtlasGaveIt() {
        PrivateEndpoints endpoints =
                endpoints(PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping());
        PrivateEndpointRequest request = PrivateEndpointRequest.gcpPortMapped("atlas-rule", "10.142.0.2", "network");
        PrivateEndpoint ready = endpoints.ensure(request).await();
        assertThat(ready.id()).isEqualTo(EndpointId.of("atlas-rule"));
        assertThat(endpoints.ensure(request).current()).isEqualTo(ready);
        assertThat(atlas.created()).as("the service and one endpoint").hasSize(2);
    }

    /** Atlas removes a service of AWS with its last endpoint, and nobody has asked for that. */
    @Test
    void lastEndpointOfAnAwsServiceIsNotReplaced() {
        PrivateEndpointService service = service(PrivateEndpointServiceRequest.aws("us-east-1"));
        PrivateEndpoints endpoints = services.endpoints(service);
        endpoints.create(AWS).await();
        fail(service, AWS);
        assertThatExceptionOfType(FailedLeftoverException.class)
                .isThrownBy(() -> endpoints.ensure(AWS, EnsureOption.REPLACE_FAILED))
                .withMessageContainingAll(AWS.id().value(), "it is the last endpoint, and AWS services go with it");
        assertThat(endpoints.find(AWS.id())).isPresent();
    }

    @Test
    void oneOfSeveralIsReplaced() {
        PrivateEndpointService service = service(PrivateEndpointServiceRequest.aws("us-east-1"));
        PrivateEndpoints endpoints = services.endpoints(service);
        endpoints.create(AWS).await();
        endpoints.create(ANOTHER).await();
        fail(service, AWS);
        assertThat(endpoints.ensure(AWS, EnsureOption.REPLACE_FAILED).await().status())
                .isEqualTo(ResourceStatus.AVAILABLE);
    }

    @Test
    void lastEndpointOfAnAzureServiceIsReplaced() {
        PrivateEndpointService service = service(PrivateEndpointServiceRequest.azure("eastus2"));
        PrivateEndpoints endpoints = services.endpoints(service);
        PrivateEndpointRequest request = PrivateEndpointRequest.azure("/subscriptions/1/endpoints/a", "10.0.1.4");
        endpoints.create(request).await();
        fail(service, request);
        assertThat(endpoints
                        .ensure(request, EnsureOption.REPLACE_FAILED)
                        .await()
                        .status())
                .isEqualTo(ResourceStatus.AVAILABLE);
    }

    @Test
    void deletionEndsWhenAtlasNoLongerFindsTheEndpoint() {
        PrivateEndpoints endpoints = endpoints(PrivateEndpointServiceRequest.azure("eastus2"));
        PrivateEndpointRequest request = PrivateEndpointRequest.azure("/subscriptions/1/endpoints/a", "10.0.1.4");
        endpoints.create(request).await();
        assertThat(endpoints.delete(request.id()).await()).isEqualTo(request.id());
        assertThat(endpoints.find(request.id())).isEmpty();
    }

    private void fail(PrivateEndpointService service, PrivateEndpointRequest endpoint) {
        atlas.simulator().resources().fail(service.id().value(), endpoint.id().value(), "no luck");
    }

    private PrivateEndpoints endpoints(PrivateEndpointServiceRequest request) {
        return services.endpoints(service(request));
    }

    private PrivateEndpointService service(PrivateEndpointServiceRequest request) {
        return services.create(request).await();
    }
}
