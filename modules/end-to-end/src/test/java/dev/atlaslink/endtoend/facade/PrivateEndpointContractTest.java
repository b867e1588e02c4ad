package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.util.Iterator;
import java.util.List;
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

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void endpointsOfAServiceAreListedAndFoundById(Generation generation, CloudProvider provider) {
        PrivateEndpoints endpoints = endpoints(generation, provider);
        EndpointId id = Samples.endpoint(provider).id();
        assertThat(endpoints.list()).isEmpty();
        assertThat(endpoints.find(id)).isEmpty();

        PrivateEndpoint ready = endpoints.create(Samples.endpoint(provider)).await();
        assertThat(endpoints.list()).containsExactly(ready);
        assertThat(endpoints.find(id)).contains(ready);
    }

    @ParameterizedTest
    @EnumSource
    void endpointThatGoesAwayWhileListedIsLeftOut(Generation generation) {
        PrivateEndpoints endpoints = endpoints(generation, CloudProvider.AWS);
        List<String> ids = List.of("vpce-00000000000000001", "vpce-00000000000000002");
        ids.forEach(id -> endpoints.create(PrivateEndpointRequest.aws(id)).await());

        Iterator<PrivateEndpoint> listed = endpoints.list().iterator();
        assertThat(listed.next().id().value()).isEqualTo(ids.get(0));
        endpoints.delete(EndpointId.of(ids.get(1))).await();
        assertThat(listed.hasNext()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void findOrListInAProjectThatIsNotThereIsAnError(Generation generation) {
        PrivateEndpoints elsewhere = generation
                .client(atlas)
                .project("5f7cac1adf5d6c6306f4b299")
                .privateEndpointServices()
                .endpoints(CloudProvider.AWS, EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10"));
        assertThatThrownBy(() -> elsewhere.find(EndpointId.of(Samples.AWS_ENDPOINT)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("GROUP_NOT_FOUND");
        assertThatThrownBy(() -> elsewhere.list().toList()).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void endpointOfAPortMappedServiceHasOneRuleAndItsName(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointService service = services.create(
                        PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping())
                .await();
        PrivateEndpointRequest request =
                PrivateEndpointRequest.gcpPortMapped("atlas-rule", "10.142.0.2", Samples.GCP_PROJECT);
        Operation<PrivateEndpoint> creation = services.endpoints(service).create(request);
        assertThat(creation.id()).isEqualTo("atlas-rule");
        assertThat(creation.await()).isInstanceOfSatisfying(PrivateEndpoint.Gcp.class, endpoint -> {
            assertThat(endpoint.portMappingEnabled()).contains(true);
            assertThat(endpoint.forwardingRules())
                    .singleElement()
                    .returns(ResourceStatus.AVAILABLE, PrivateEndpoint.ForwardingRule::status);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void waitFollowsTheNameThatAtlasGaveAPortMappedEndpoint(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointService service = services.create(
                        PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping())
                .await();
        PrivateEndpointRequest request = PrivateEndpointRequest.gcp(
                "another-name",
                Samples.GCP_PROJECT,
                List.of(new PrivateEndpointRequest.ForwardingRule("atlas-rule", "10.142.0.2")));
        assertThat(services.endpoints(service).create(request).await().id().value())
                .isEqualTo("atlas-rule");
    }

    private PrivateEndpoints endpoints(Generation generation, CloudProvider provider) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointService service =
                services.create(Samples.service(provider)).await();
        return services.endpoints(service);
    }
}
