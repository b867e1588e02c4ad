package dev.atlaslink.contract.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.contract.fixture.Samples;
import dev.atlaslink.contract.fixture.SimulatedAtlas;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Endpoints live the same life through every generation. */
final class PrivateEndpointContractTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Arguments> generationsAndProviders() {
        return PrivateEndpointServiceContractTest.generationsAndProviders();
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void attachedEndpointBecomesAvailableUnderItsOwnId(Generation generation, CloudProvider provider) {
        PrivateEndpoints endpoints = endpoints(generation, provider);
        PrivateEndpointRequest request = Samples.endpoint(provider);
        Operation<PrivateEndpoint> creation = endpoints.create(request);
        assertThat(creation.id()).isEqualTo(request.id().value());
        assertThat(creation.isDone()).isFalse();

        PrivateEndpoint ready = creation.await();
        assertThat(ready.id()).isEqualTo(request.id());
        assertThat(ready.provider()).isEqualTo(provider);
        assertThat(ready.status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(ready.deleteRequested()).isFalse();
        assertThat(endpoints.get(request.id())).isEqualTo(ready);
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void deletionEndsWhenAtlasNoLongerFindsTheEndpoint(Generation generation, CloudProvider provider) {
        PrivateEndpoints endpoints = endpoints(generation, provider);
        EndpointId id = endpoints.create(Samples.endpoint(provider)).await().id();

        Operation<EndpointId> deletion = endpoints.delete(id);
        assertThat(endpoints.get(id))
                .returns(ResourceStatus.DELETING, PrivateEndpoint::status)
                .returns(true, PrivateEndpoint::deleteRequested);
        assertThat(deletion.await()).isEqualTo(id);
        assertThat(deletion.status()).isEqualTo(ResourceStatus.DELETED);
        assertThatThrownBy(() -> endpoints.get(id)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2_DIGEST", "V2_OAUTH"})
    void slashesOfAnAzureIdStayInOneSegment(Generation generation) {
        PrivateEndpoints endpoints = endpoints(generation, CloudProvider.AZURE);
        PrivateEndpoint created =
                endpoints.create(Samples.endpoint(CloudProvider.AZURE)).await();
        assertThat(created).isInstanceOfSatisfying(PrivateEndpoint.Azure.class, azure -> {
            assertThat(azure.id().value()).isEqualTo(Samples.AZURE_ENDPOINT);
            assertThat(azure.ipAddress()).contains(Samples.AZURE_ADDRESS);
        });
        assertThat(atlas.journal().get(atlas.journal().size() - 1).target())
                .endsWith("/endpoint/" + Samples.AZURE_ENDPOINT_ENCODED);
    }

    private PrivateEndpoints endpoints(Generation generation, CloudProvider provider) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointService service =
                services.create(Samples.service(provider)).await();
        return services.endpoints(service);
    }
}
