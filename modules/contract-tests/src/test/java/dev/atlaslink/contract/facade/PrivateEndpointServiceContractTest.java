package dev.atlaslink.contract.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.contract.fixture.Samples;
import dev.atlaslink.contract.fixture.SimulatedAtlas;
import java.util.Arrays;
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
    void createAnswersAtOnceAndAwaitEndsWhenReady(Generation generation, CloudProvider provider) {
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
