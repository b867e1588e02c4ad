package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Services are adopted where they exist and created where they do not, the same in every generation that can tell. */
final class EnsureContractTest {
    private static final PrivateEndpointServiceRequest REQUEST = Samples.service(CloudProvider.AWS);

    @AutoClose
    private final Scene scene = new Scene();

    /** v1.0 tells the region of an Azure service nowhere. */
    static Stream<Arguments> versionsAndProviders() {
        return Stream.concat(
                Stream.of(
                        Arguments.of(ApiVersion.V1_LEGACY, CloudProvider.AWS),
                        Arguments.of(ApiVersion.V1, CloudProvider.AWS),
                        Arguments.of(ApiVersion.V1, CloudProvider.GCP)),
                Arrays.stream(CloudProvider.values()).map(provider -> Arguments.of(ApiVersion.V2, provider)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndProviders")
    void whatIsNotThereIsCreatedOnce(ApiVersion version, CloudProvider provider) {
        PrivateEndpointServices services = services(version);
        Operation<PrivateEndpointService> first = services.ensure(Samples.service(provider));
        assertThat(first.status()).isEqualTo(ResourceStatus.INITIATING);
        PrivateEndpointService ready = first.await();
        Operation<PrivateEndpointService> second = services.ensure(Samples.service(provider));
        assertThat(second.current()).isEqualTo(ready);
        assertThat(second.isDone()).isTrue();
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("versionsAndProviders")
    void whatIsStillOnItsWayIsAdopted(ApiVersion version, CloudProvider provider) {
        PrivateEndpointServices services = services(version);
        String id = services.create(Samples.service(provider)).id();
        assertThat(services.ensure(Samples.service(provider)).await().id().value())
                .isEqualTo(id);
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void regionMayBeSpeltEitherWay(ApiVersion version) {
        PrivateEndpointServices services = services(version);
        String id =
                services.ensure(PrivateEndpointServiceRequest.aws("us-east-1")).id();
        assertThat(services.ensure(PrivateEndpointServiceRequest.aws("US_EAST_1"))
                        .id())
                .isEqualTo(id);
        assertThat(services.ensure(PrivateEndpointServiceRequest.aws("eu-west-1"))
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void onGoogleCloudTheKindCounts() {
        PrivateEndpointServices services = services(ApiVersion.V2);
        PrivateEndpointServiceRequest.Gcp plain = PrivateEndpointServiceRequest.gcp("us-east4");
        String id = services.ensure(plain).id();
        String portMapped = services.ensure(plain.withPortMapping()).id();
        assertThat(portMapped).isNotEqualTo(id);
        assertThat(services.ensure(plain).id()).isEqualTo(id);
        assertThat(services.ensure(plain.withPortMapping()).id()).isEqualTo(portMapped);
        assertThat(services.find(plain)).map(found -> found.id().value()).contains(id);
        assertThat(services.find(plain.withPortMapping()))
                .map(found -> found.id().value())
                .contains(portMapped);
    }

    @Test
    void v1TellsTheKindByTheNumberOfAttachments() {
        PrivateEndpointServiceRequest.Gcp plain = PrivateEndpointServiceRequest.gcp("us-east4");
        PrivateEndpointService portMapped =
                services(ApiVersion.V2).create(plain.withPortMapping()).await();
        String id = services(ApiVersion.V1).ensure(plain).id();
        assertThat(id).isNotEqualTo(portMapped.id().value());
        assertThat(scene.existing()).containsExactlyInAnyOrder(portMapped.id().value(), id);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverComesSecondAdoptsWhatTheFirstCreated(ApiVersion version) {
        Network network = scene.network().then(Network.preceded(() -> scene.createElsewhere(REQUEST)));
        PrivateEndpointServices services = scene.project(version, network).privateEndpointServices();
        assertThat(scene.existing()).isEmpty();
        String id = services.ensure(REQUEST).id();
        assertThat(scene.existing()).containsExactly(id);
        assertThat(scene.creations()).extracting(entry -> entry.status()).containsOnlyOnce(409);
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void inRegionalModeOneOfSeveralIsNotChosen(ApiVersion version) {
        scene.enableRegionalMode();
        PrivateEndpointServices services = services(version);
        List<String> both = List.of(
                services.create(REQUEST).await().id().value(),
                services.create(REQUEST).await().id().value());
        assertThatThrownBy(() -> services.ensure(REQUEST))
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactlyInAnyOrderElementsOf(both))
                .hasMessageContainingAll(both.get(0), both.get(1), "US_EAST_1");
        assertThat(scene.existing()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void threadsThatEnsureAtOnceGetTheSame(ApiVersion version) throws Exception {
        scene.enableRegionalMode();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> ids = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(
                            () -> services(version).ensure(REQUEST).id()))
                    .toList();
            for (Future<String> id : ids) {
                String got = id.get();
                assertThat(scene.existing()).containsExactly(got);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void lostResponseIsSettled(ApiVersion version) {
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        String id = services(version).ensure(REQUEST).id();
        assertThat(scene.existing()).containsExactly(id);
        assertThat(scene.creations()).hasSize(1);
    }

    @Test
    void v1CannotTellOnAzureAndSaysSoBeforeAnythingIsSent() {
        assertThatThrownBy(() -> services(ApiVersion.V1).ensure(Samples.service(CloudProvider.AZURE)))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("AZURE", "region", "set apiVersion to v2");
        assertThat(scene.atlas().journal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findByRequestSeesWhatEnsureMade(ApiVersion version) {
        PrivateEndpointServices services = services(version);
        assertThat(services.find(REQUEST)).isEmpty();
        PrivateEndpointService ready = services.ensure(REQUEST).await();
        assertThat(services.find(REQUEST)).contains(ready);
        assertThat(services.find(PrivateEndpointServiceRequest.of(Region.aws("eu-west-1"))))
                .isEmpty();
    }

    private PrivateEndpointServices services(ApiVersion version) {
        return scene.project(version).privateEndpointServices();
    }
}
