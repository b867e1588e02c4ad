package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.kind.Wanted;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a generation cannot do is refused before anything is sent, with the setting that would allow it. */
final class UnsupportedInVersionTest {
    private static final EndpointServiceId ID = EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Arguments> kindsThatAGenerationLacks() {
        return Wanted.all().stream()
                .flatMap(wanted -> Arrays.stream(ApiVersion.values())
                        .filter(version -> !wanted.versions().contains(version))
                        .map(version -> Arguments.of(wanted, version)));
    }

    @ParameterizedTest
    @MethodSource("kindsThatAGenerationLacks")
    void everyKindIsRefusedByGenerationsThatLackIt(Wanted<?, ?, ?> wanted, ApiVersion version) {
        AtlasProject project = atlas.client(version, atlas.apiKey()).project();
        assertThatThrownBy(() -> wanted.create(project, ID.value()))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContaining("set apiVersion to ");
        assertThat(atlas.journal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CloudProvider.class,
            names = {"AZURE", "GCP"})
    void oldestGenerationKnowsAwsOnly(CloudProvider provider) {
        AtlasProject project = Generation.V1_LEGACY.project(atlas);
        List<ThrowingCallable> calls = List.of(
                () -> project.privateEndpointServices().create(Samples.service(provider)),
                () -> project.privateEndpointServices().get(provider, ID),
                () -> project.privateEndpointServices().list(provider),
                () -> project.privateEndpointServices()
                        .find(Samples.service(provider).region()),
                () -> project.privateEndpointServices().delete(provider, ID),
                () -> project.privateEndpointServices().endpoints(provider, null),
                () -> project.privateEndpointServices().endpoints(provider, ID).create(Samples.endpoint(provider)),
                () -> project.privateEndpointServices()
                        .endpoints(provider, ID)
                        .get(Samples.endpoint(provider).id()),
                () -> project.privateEndpointServices()
                        .endpoints(provider, ID)
                        .delete(Samples.endpoint(provider).id()));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call)
                        .isInstanceOf(UnsupportedInVersionException.class)
                        .hasMessageContainingAll(provider.name(), "v1.0-legacy", "apiVersion", "v1.0 or v2"));
        assertThat(atlas.journal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V1_LEGACY", "V1"})
    void remoteRegionsAndUpdatesNeedV2(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        assertThatThrownBy(() -> services.create(
                        PrivateEndpointServiceRequest.aws("us-east-1").withSupportedRemoteRegions("eu-west-1")))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("supportedRemoteRegions", "set apiVersion to v2");
        assertThatThrownBy(() -> services.update(ID, PrivateEndpointServiceUpdate.remoteRegions()))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("update", "set apiVersion to v2");
        assertThat(atlas.journal()).isEmpty();
    }

    @Test
    void portMappingNeedsV2() {
        PrivateEndpointServices services = Generation.V1.project(atlas).privateEndpointServices();
        assertThatThrownBy(() -> services.create(
                        PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping()))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("portMappingEnabled", "set apiVersion to v2");
        assertThat(atlas.journal()).isEmpty();
    }

    @Test
    void findingAnAzureServiceByItsRegionNeedsV2() {
        PrivateEndpointServices services = Generation.V1.project(atlas).privateEndpointServices();
        assertThatThrownBy(() -> services.find(CloudProvider.AZURE, "eastus2"))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("AZURE", "region", "set apiVersion to v2");
        assertThat(atlas.journal()).isEmpty();
    }

    @Test
    void oldestGenerationHasNoRegionalMode() {
        assertThatThrownBy(() -> Generation.V1_LEGACY.project(atlas).regionalMode())
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("regional mode", "set apiVersion to v1.0 or v2");
        assertThat(atlas.journal()).isEmpty();
    }

    @Test
    void oldestGenerationHasNoEncryptionAtRestAndNoPrivateIpMode() {
        AtlasProject project = Generation.V1_LEGACY.project(atlas);
        assertThatThrownBy(project::encryptionAtRest)
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("encryption at rest", "set apiVersion to v1.0 or v2");
        assertThatThrownBy(project::privateIpMode)
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("private IP mode", "set apiVersion to v1.0 or v2");
        assertThat(atlas.journal()).isEmpty();
    }

    @Test
    void endpointsForEncryptionAtRestNeedV2() {
        EncryptionAtRest encryption = Generation.V1.project(atlas).encryptionAtRest();
        assertThatThrownBy(() -> encryption.endpoints(CloudProvider.AWS))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("a private endpoint for encryption at rest", "set apiVersion to v2");
        assertThatThrownBy(() -> encryption.listEndpoints().toList())
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("a private endpoint for encryption at rest", "set apiVersion to v2");
        assertThat(atlas.journal()).isEmpty();
    }
}
