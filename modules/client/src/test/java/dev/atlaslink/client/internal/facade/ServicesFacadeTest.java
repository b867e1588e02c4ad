package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.simulator.Fault;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Services of all providers, as one collection. */
final class ServicesFacadeTest {
    private static final EndpointServiceId ID = EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServices services =
            atlas.project(ApiVersion.V2).privateEndpointServices();

    @Test
    void listHoldsThoseOfEveryProvider() {
        for (PrivateEndpointServiceRequest request : new PrivateEndpointServiceRequest[] {
            PrivateEndpointServiceRequest.gcp("us-east4"),
            PrivateEndpointServiceRequest.azure("eastus2"),
            PrivateEndpointServiceRequest.aws("us-east-1"),
            PrivateEndpointServiceRequest.aws("eu-west-1")
        }) {
            services.create(request);
        }
        assertThat(services.list())
                .extracting(PrivateEndpointService::provider)
                .containsExactly(CloudProvider.AWS, CloudProvider.AWS, CloudProvider.AZURE, CloudProvider.GCP);
        assertThat(services.list(CloudProvider.AWS)).hasSize(2);
    }

    /** The oldest generation knows AWS alone. */
    @Test
    void listAsksOnlyForProvidersThatTheGenerationKnows() {
        services.create(PrivateEndpointServiceRequest.aws("us-east-1"));
        services.create(PrivateEndpointServiceRequest.azure("eastus2"));
        assertThat(atlas.project(ApiVersion.V1_LEGACY).privateEndpointServices().list())
                .extracting(PrivateEndpointService::provider)
                .containsExactly(CloudProvider.AWS);
    }

    @Test
    void oneIsFoundByItsRegion() {
        String id =
                services.create(PrivateEndpointServiceRequest.azure("eastus2")).id();
        assertThat(services.find(Region.azure("eastus2")))
                .map(service -> service.id().value())
                .contains(id);
        assertThat(services.find(Region.azure("northeurope"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.find((Region) null))
                .withMessageStartingWith("region is null");
    }

    @Test
    void whatTheGenerationCannotFindIsRefusedBeforeAnythingIsSent() {
        PrivateEndpointServices v1 = atlas.project(ApiVersion.V1).privateEndpointServices();
        assertThatExceptionOfType(UnsupportedInVersionException.class)
                .isThrownBy(() -> v1.find(Region.azure("eastus2")));
        assertThatExceptionOfType(UnsupportedInVersionException.class)
                .isThrownBy(() -> v1.connect(PrivateEndpointServiceRequest.azure("eastus2"), service -> null));
        assertThatExceptionOfType(UnsupportedInVersionException.class)
                .isThrownBy(() -> atlas.project(ApiVersion.V1_LEGACY)
                        .privateEndpointServices()
                        .endpoints(CloudProvider.GCP, ID));
        assertThat(atlas.sent()).isEmpty();
    }

    @Test
    void whatTheGenerationLacksIsToldBeforeAMissingId() {
        PrivateEndpointServices legacy = atlas.project(ApiVersion.V1_LEGACY).privateEndpointServices();
        assertThatExceptionOfType(UnsupportedInVersionException.class)
                .isThrownBy(() -> legacy.endpoints(CloudProvider.GCP, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> legacy.endpoints(CloudProvider.AWS, null))
                .withMessageStartingWith("id is null");
    }

    @Test
    void updateIsFollowedUntilTheServiceIsReadyAgain() {
        PrivateEndpointService service =
                services.create(PrivateEndpointServiceRequest.aws("us-east-1")).await();
        PrivateEndpointService updated = services.update(
                        service.id(), PrivateEndpointServiceUpdate.remoteRegions("eu-west-2"))
                .await();
        assertThat(updated.id()).isEqualTo(service.id());
        assertThat(updated)
                .isInstanceOfSatisfying(
                        PrivateEndpointService.Aws.class,
                        aws -> assertThat(aws.supportedRemoteRegions()).containsExactly(Region.aws("eu-west-2")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.update(service.id(), null))
                .withMessageStartingWith("change is null");
    }

    @Test
    void updateWhoseResponseCannotBeReadIsShownByALook() {
        PrivateEndpointService service =
                services.create(PrivateEndpointServiceRequest.aws("us-east-1")).await();
        atlas.simulator().faults().add(Fault.garbageBody().onMethod("PATCH").times(1));
        assertThat(services.update(service.id(), PrivateEndpointServiceUpdate.remoteRegions("eu-west-2"))
                        .current()
                        .id())
                .isEqualTo(service.id());
    }

    @ParameterizedTest
    @EnumSource
    void failureIsNamedByWhatWasAskedFor(ApiVersion version) {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                        () -> atlas.project(version).privateEndpointServices().get(CloudProvider.AWS, ID))
                .withMessageContaining("get of the private endpoint service " + ID + " of AWS");
    }

    @Test
    void missingArgumentsAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.of(null))
                .withMessageStartingWith("provider is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.endpoints(null, ID))
                .withMessageStartingWith("provider is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.endpoints(CloudProvider.AWS, null))
                .withMessageStartingWith("id is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.connect((PrivateEndpointServiceRequest.Aws) null, service -> null))
                .withMessageStartingWith("request is null");
    }
}
