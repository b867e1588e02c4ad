package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Services live the same life through every generation. */
final class PrivateEndpointServiceContractTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Arguments> generationsAndProviders() {
        return Arrays.stream(Generation.values())
                .flatMap(generation ->
                        generation.providers().stream().map(provider -> Arguments.of(generation, provider)));
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void createReturnsAtOnceAndAwaitEndsWhenReady(Generation generation, CloudProvider provider) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        Operation<PrivateEndpointService> creation = services.create(Samples.service(provider));
        assertThat(creation.status()).isEqualTo(ResourceStatus.INITIATING);
        assertThat(creation.current().id().value()).isEqualTo(creation.id());
        assertThat(creation.isDone()).isFalse();

        PrivateEndpointService ready = creation.await();
        assertThat(ready.provider()).isEqualTo(provider);
        assertThat(ready.status()).isEqualTo(generation.readyService(provider));
        assertThat(ready.errorMessage()).isEmpty();
        assertThat(creation.isDone()).isTrue();
        assertThat(attachmentPoint(ready)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void createdServiceIsReadAndListedByItsProviderOnly(Generation generation, CloudProvider provider) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointService created =
                services.create(Samples.service(provider)).await();
        assertThat(services.get(provider, created.id())).isEqualTo(created);
        assertThat(services.list(provider)).containsExactly(created);
        generation.providers().stream()
                .filter(other -> other != provider)
                .forEach(other -> assertThat(services.list(other)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void deletionEndsWhenAtlasNoLongerFindsTheService(Generation generation, CloudProvider provider) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        EndpointServiceId id =
                services.create(Samples.service(provider)).await().id();

        Operation<EndpointServiceId> deletion = services.delete(provider, id);
        assertThat(deletion.poll()).isEqualTo(id);
        assertThat(deletion.status()).isEqualTo(ResourceStatus.DELETING);
        assertThat(deletion.await()).isEqualTo(id);
        assertThat(deletion.status()).isEqualTo(ResourceStatus.DELETED);
        assertThatThrownBy(() -> services.get(provider, id)).isInstanceOf(NotFoundException.class);
        assertThat(services.list(provider)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void listIsEmptyWhereThereAreNone(Generation generation) {
        assertThat(generation.project(atlas).privateEndpointServices().list(CloudProvider.AWS))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void listOverAllProvidersHoldsEveryServiceOfTheGeneration(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        List<PrivateEndpointService> created = generation.providers().stream()
                .map(provider -> services.create(Samples.service(provider)).await())
                .toList();
        assertThat(services.list()).map(PrivateEndpointService::id).containsExactlyElementsOf(ids(created));
        assertThat(services.list().byPage()).hasSameSizeAs(created);
    }

    @ParameterizedTest
    @EnumSource
    void findIsEmptyWhereThereIsNoneInTheRegion(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        services.create(PrivateEndpointServiceRequest.aws("eu-west-1")).await();
        assertThat(services.find(CloudProvider.AWS, "US_EAST_1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2_DIGEST", "V2_OAUTH"})
    void findDoesNotGuessBetweenSeveral(Generation generation) {
        AtlasProject project = generation.project(atlas);
        PrivateEndpointServices services = project.privateEndpointServices();
        project.regionalMode().enable();
        EndpointServiceId first =
                services.create(Samples.service(CloudProvider.AWS)).await().id();
        EndpointServiceId second =
                services.create(Samples.service(CloudProvider.AWS)).await().id();
        assertThatThrownBy(() -> services.find(CloudProvider.AWS, "us-east-1"))
                .isInstanceOf(AmbiguousResultException.class)
                .hasMessageContainingAll(first.value(), second.value(), "US_EAST_1", "list");
    }

    @ParameterizedTest
    @EnumSource(names = {"V1_LEGACY", "V1"})
    void findDoesNotDenyAServiceThatDoesNotTellItsRegionYet(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        Operation<PrivateEndpointService> creation = services.create(Samples.service(CloudProvider.AWS));
        assertThatThrownBy(() -> services.find(CloudProvider.AWS, "us-east-1"))
                .isInstanceOf(AmbiguousResultException.class)
                .hasMessageContainingAll(creation.id(), "US_EAST_1", "when they are ready");
        PrivateEndpointService ready = creation.await();
        assertThat(services.find(CloudProvider.AWS, "us-east-1")).contains(ready);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void remoteRegionsOfAnAwsServiceAreSetReplacedAndRemoved(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointService created = services.create(
                        PrivateEndpointServiceRequest.aws("us-east-1").withSupportedRemoteRegions("eu-west-1"))
                .await();
        assertThat(remoteRegions(created)).containsExactly(Region.aws("EU_WEST_1"));
        assertThat(atlas.latest("createGroupPrivateEndpointEndpointService").bodyText())
                .contains("\"supportedRemoteRegions\":[\"EU_WEST_1\"]");

        PrivateEndpointService replaced = services.update(
                        created.id(), PrivateEndpointServiceUpdate.remoteRegions("us-west-2", "EU_NORTH_1"))
                .await();
        assertThat(replaced.id()).isEqualTo(created.id());
        assertThat(remoteRegions(replaced)).containsExactly(Region.aws("us-west-2"), Region.aws("eu-north-1"));

        services.update(created.id(), PrivateEndpointServiceUpdate.remoteRegions())
                .await();
        assertThat(remoteRegions(services.get(CloudProvider.AWS, created.id()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void portMappedServiceOfGoogleCloudStandsBesideAnother(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointServiceRequest.Gcp plain = PrivateEndpointServiceRequest.gcp("us-east4");
        assertThat(services.create(plain).await())
                .isInstanceOfSatisfying(
                        PrivateEndpointService.Gcp.class,
                        service -> assertThat(service.portMappingEnabled()).contains(false));
        assertThat(services.create(plain.withPortMapping()).await())
                .isInstanceOfSatisfying(PrivateEndpointService.Gcp.class, service -> {
                    assertThat(service.portMappingEnabled()).contains(true);
                    assertThat(service.serviceAttachmentNames()).hasSize(1);
                });
    }

    private static List<EndpointServiceId> ids(List<PrivateEndpointService> services) {
        return services.stream().map(PrivateEndpointService::id).toList();
    }

    private static List<Region> remoteRegions(PrivateEndpointService service) {
        return ((PrivateEndpointService.Aws) service).supportedRemoteRegions();
    }

    /** What the customer needs in order to attach an endpoint. */
    private static String attachmentPoint(PrivateEndpointService service) {
        if (service instanceof PrivateEndpointService.Aws aws) {
            return aws.endpointServiceName().orElse("");
        }
        if (service instanceof PrivateEndpointService.Azure azure) {
            return azure.privateLinkServiceResourceId().orElse("");
        }
        return String.join(",", ((PrivateEndpointService.Gcp) service).serviceAttachmentNames());
    }
}
