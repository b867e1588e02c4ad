package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.Fault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Endpoints, known by their ids, and encryption-at-rest endpoints, known by their regions, exist once. */
final class EnsureEndpointContractTest {
    private static final String OTHER_AWS_ENDPOINT = "vpce-0d00c26273372c6e0";

    @AutoClose
    private final Scene scene = new Scene();

    static Stream<Arguments> versionsAndProviders() {
        return Stream.concat(
                Stream.of(Arguments.of(ApiVersion.V1_LEGACY, CloudProvider.AWS)),
                Stream.of(ApiVersion.V1, ApiVersion.V2)
                        .flatMap(version ->
                                Stream.of(CloudProvider.values()).map(provider -> Arguments.of(version, provider))));
    }

    @ParameterizedTest
    @MethodSource("versionsAndProviders")
    void endpointIsAttachedOnceAndThenAdopted(ApiVersion version, CloudProvider provider) {
        PrivateEndpoints endpoints = endpoints(version, provider);
        scene.atlas().forgetJournal();
        String id = endpoints.ensure(Samples.endpoint(provider)).id();
        PrivateEndpoint ready = endpoints.ensure(Samples.endpoint(provider)).await();
        assertThat(ready.id().value()).isEqualTo(id);
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("versionsAndProviders")
    void failedEndpointIsReportedAndReplacedOnDemand(ApiVersion version, CloudProvider provider) {
        PrivateEndpoints endpoints = endpoints(version, provider);
        keepServiceOfAws(endpoints, provider);
        String service = fail(endpoints, provider);
        assertThatThrownBy(() -> endpoints.ensure(Samples.endpoint(provider)))
                .isInstanceOfSatisfying(
                        FailedLeftoverException.class,
                        leftover -> assertThat(leftover.errorMessage()).contains("Wrong subnet"))
                .hasMessageContainingAll(Samples.endpoint(provider).id().value(), service, "Wrong subnet");
        endpoints
                .ensure(Samples.endpoint(provider), EnsureOption.REPLACE_FAILED)
                .await();
    }

    @ParameterizedTest
    @EnumSource
    void lastEndpointOfAnAwsServiceIsNotReplacedSinceTheServiceWouldGo(ApiVersion version) {
        PrivateEndpoints endpoints = endpoints(version, CloudProvider.AWS);
        String service = fail(endpoints, CloudProvider.AWS);
        assertThatThrownBy(() -> endpoints.ensure(Samples.endpoint(CloudProvider.AWS), EnsureOption.REPLACE_FAILED))
                .isInstanceOf(FailedLeftoverException.class)
                .hasMessageContainingAll(Samples.AWS_ENDPOINT, "REJECTED", "Wrong subnet", "last endpoint");
        assertThat(scene.existing()).contains(service, Samples.AWS_ENDPOINT);
    }

    @ParameterizedTest
    @MethodSource("versionsAndProviders")
    void endpointOnItsWayOutIsWaitedForAndAttachedAnew(ApiVersion version, CloudProvider provider) {
        PrivateEndpoints endpoints = endpoints(version, provider);
        keepServiceOfAws(endpoints, provider);
        endpoints.delete(endpoints.create(Samples.endpoint(provider)).await().id());
        PrivateEndpoint anew = endpoints.ensure(Samples.endpoint(provider)).await();
        assertThat(anew.deleteRequested()).isFalse();
    }

    /** Azure does not tell upper from lower case. */
    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void endpointOfAzureIsTheSameInEverySpelling(ApiVersion version) {
        PrivateEndpoints endpoints = endpoints(version, CloudProvider.AZURE);
        scene.atlas().forgetJournal();
        EndpointId id =
                endpoints.ensure(Samples.endpoint(CloudProvider.AZURE)).await().id();
        EndpointId other = EndpointId.of(id.value().toLowerCase(Locale.ROOT));
        assertThat(other).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(other.value()).isNotEqualTo(id.value());

        assertThat(endpoints.find(other).orElseThrow().id().value()).isEqualTo(id.value());
        assertThat(endpoints
                        .ensure(PrivateEndpointRequest.azure(other.value(), Samples.AZURE_ADDRESS))
                        .id())
                .isEqualTo(id.value());
        assertThat(scene.creations()).hasSize(1);
        endpoints.delete(other).await();
        assertThat(scene.existing()).doesNotContain(id.value()).hasSize(1);
    }

    @Test
    void portMappedEndpointIsKnownByTheNameOfItsRule() {
        PrivateEndpointServices services = scene.project(ApiVersion.V2).privateEndpointServices();
        PrivateEndpoints endpoints = services.endpoints(
                services.create(PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping())
                        .await());
        PrivateEndpointRequest request = PrivateEndpointRequest.gcp(
                "a-group",
                Samples.GCP_PROJECT,
                List.of(new PrivateEndpointRequest.ForwardingRule("a-rule", "10.142.0.2")));
        scene.atlas().forgetJournal();
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        assertThat(endpoints.ensure(request).id()).isEqualTo("a-rule");
        assertThat(endpoints.ensure(request).id()).isEqualTo("a-rule");
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWS", "AZURE"})
    void encryptionEndpointIsCreatedOnceAndThenAdopted(CloudProvider provider) {
        EncryptionAtRestEndpoints endpoints = encryption(provider);
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        String id = endpoints.ensure("US_EAST_2").id();
        assertThat(endpoints.ensure("US_EAST_2").await().id().value()).isEqualTo(id);
        assertThat(scene.existing()).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWS", "AZURE"})
    void failedEncryptionEndpointIsReportedAndReplacedOnDemand(CloudProvider provider) {
        EncryptionAtRestEndpoints endpoints = encryption(provider);
        String failed = endpoints.create("US_EAST_2").id();
        scene.atlas().simulator().resources().fail(failed, "Vault not found");
        assertThatThrownBy(() -> endpoints.ensure("US_EAST_2"))
                .isInstanceOf(FailedLeftoverException.class)
                .hasMessageContainingAll(failed, "US_EAST_2", "Vault not found");
        EncryptionAtRestEndpoint anew =
                endpoints.ensure("US_EAST_2", EnsureOption.REPLACE_FAILED).current();
        assertThat(scene.existing()).containsExactly(anew.id().value());
    }

    @ParameterizedTest
    @EnumSource(names = {"AWS", "AZURE"})
    void encryptionEndpointThatIsBeingDeletedIsWaitedFor(CloudProvider provider) {
        EncryptionAtRestEndpoints endpoints = encryption(provider);
        EncryptionAtRestEndpoint old = endpoints.create("US_EAST_2").await();
        endpoints.delete(old.id());
        String id = endpoints.ensure("US_EAST_2").id();
        assertThat(scene.existing()).containsExactly(id).doesNotContain(old.id().value());
    }

    @Test
    void oneOfSeveralEncryptionEndpointsIsNotChosen() {
        EncryptionAtRestEndpoints endpoints = encryption(CloudProvider.AWS);
        List<String> both = List.of(
                endpoints.create("US_EAST_2").id(),
                endpoints.create("US_EAST_2").id());
        assertThatThrownBy(() -> endpoints.ensure("US_EAST_2"))
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactlyInAnyOrderElementsOf(both));
    }

    private EncryptionAtRestEndpoints encryption(CloudProvider provider) {
        return scene.project(ApiVersion.V2).encryptionAtRest().endpoints(provider);
    }

    private PrivateEndpoints endpoints(ApiVersion version, CloudProvider provider) {
        AtlasProject project = scene.project(version);
        PrivateEndpointService service = project.privateEndpointServices()
                .create(Samples.service(provider))
                .await();
        return project.privateEndpointServices().endpoints(service);
    }

    /** AWS services go with their last endpoint. */
    private static void keepServiceOfAws(PrivateEndpoints endpoints, CloudProvider provider) {
        if (provider == CloudProvider.AWS) {
            endpoints.create(PrivateEndpointRequest.aws(OTHER_AWS_ENDPOINT)).await();
        }
    }

    /** Returns the id of the service. */
    private String fail(PrivateEndpoints endpoints, CloudProvider provider) {
        String id = endpoints.create(Samples.endpoint(provider)).id();
        String service = scene.existing().get(0);
        scene.atlas().simulator().resources().fail(service, id, "Wrong subnet");
        return service;
    }
}
