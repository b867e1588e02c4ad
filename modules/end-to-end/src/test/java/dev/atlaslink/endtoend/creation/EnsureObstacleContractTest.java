package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.event.CallResult;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the way of a service is waited for, reported or replaced on demand, and nothing else is touched. */
final class EnsureObstacleContractTest {
    private static final PrivateEndpointServiceRequest REQUEST = Samples.service(CloudProvider.AWS);

    @AutoClose
    private final Scene scene = new Scene();

    @ParameterizedTest
    @MethodSource("dev.atlaslink.endtoend.creation.EnsureContractTest#versionsAndProviders")
    void whatIsBeingDeletedIsWaitedForAndCreatedAnew(ApiVersion version, CloudProvider provider) {
        PrivateEndpointServices services = services(version);
        PrivateEndpointService old = services.create(Samples.service(provider)).await();
        services.delete(provider, old.id());
        String id = services.ensure(Samples.service(provider)).id();
        assertThat(id).isNotEqualTo(old.id().value());
        assertThat(scene.existing()).containsExactly(id);
    }

    @ParameterizedTest
    @MethodSource("dev.atlaslink.endtoend.creation.EnsureContractTest#versionsAndProviders")
    void whatFailedIsReportedAndLeftAlone(ApiVersion version, CloudProvider provider) {
        PrivateEndpointServices services = services(version);
        String id = failed(services, provider);
        assertThatThrownBy(() -> services.ensure(Samples.service(provider)))
                .isInstanceOfSatisfying(FailedLeftoverException.class, leftover -> {
                    assertThat(leftover.id()).isEqualTo(id);
                    assertThat(leftover.status()).isEqualTo("FAILED");
                    assertThat(leftover.errorMessage()).contains("No capacity");
                })
                .hasMessageContainingAll(id, "FAILED", "No capacity", "REPLACE_FAILED");
        assertThat(scene.existing()).containsExactly(id);
    }

    @ParameterizedTest
    @MethodSource("dev.atlaslink.endtoend.creation.EnsureContractTest#versionsAndProviders")
    void whatFailedIsReplacedOnDemand(ApiVersion version, CloudProvider provider) {
        PrivateEndpointServices services = services(version);
        String failed = failed(services, provider);
        String id = services.ensure(Samples.service(provider), EnsureOption.REPLACE_FAILED)
                .await()
                .id()
                .value();
        assertThat(id).isNotEqualTo(failed);
        assertThat(scene.existing()).containsExactly(id);
    }

    @ParameterizedTest
    @MethodSource("dev.atlaslink.endtoend.creation.EnsureContractTest#versionsAndProviders")
    void whatServesIsNeverReplaced(ApiVersion version, CloudProvider provider) {
        PrivateEndpointServices services = services(version);
        PrivateEndpointService ready =
                services.create(Samples.service(provider)).await();
        assertThat(services.ensure(Samples.service(provider), EnsureOption.REPLACE_FAILED)
                        .current())
                .isEqualTo(ready);
    }

    @ParameterizedTest
    @EnumSource
    void failureInAnotherRegionIsNoObstacle(ApiVersion version) {
        PrivateEndpointServices services = services(version);
        String failed = failed(services, CloudProvider.AWS);
        String id =
                services.ensure(PrivateEndpointServiceRequest.aws("eu-west-1")).id();
        assertThat(scene.existing()).containsExactlyInAnyOrder(failed, id);
    }

    @ParameterizedTest
    @EnumSource
    void conflictForAnotherReasonIsReportedAtOnce(ApiVersion version) {
        scene.strike(Fault.respond(FaultResponse.status(409).errorCode("PRIVATELINK_INCOMPATIBLE_TOO_MANY_NODES"))
                .onMethod("POST"));
        assertThatThrownBy(() -> services(version).ensure(REQUEST))
                .hasMessageContaining("PRIVATELINK_INCOMPATIBLE_TOO_MANY_NODES");
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void conflictForAnotherReasonCostsNothingThatFailedElsewhere(ApiVersion version) {
        PrivateEndpointServices services = services(version);
        String failed = failed(services, CloudProvider.AWS);
        scene.strike(Fault.respond(FaultResponse.status(409).errorCode("PRIVATELINK_INCOMPATIBLE_TOO_MANY_NODES"))
                .onMethod("POST"));
        assertThatThrownBy(() ->
                        services.ensure(PrivateEndpointServiceRequest.aws("eu-west-1"), EnsureOption.REPLACE_FAILED))
                .isInstanceOf(ConflictException.class);
        assertThat(scene.existing()).containsExactly(failed);
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsToGoIsReplacedOnDemand(ApiVersion version) {
        PrivateEndpointServices services = services(version);
        PrivateEndpointService old = services.create(REQUEST).await();
        services.delete(CloudProvider.AWS, old.id());
        AtlasObserver afterTheLook = new AtlasObserver() {
            private final AtomicBoolean first = new AtomicBoolean(true);

            @Override
            public void callEnded(CallResult result) {
                if (first.compareAndSet(true, false)) {
                    scene.atlas().simulator().resources().fail(old.id().value(), "No way out");
                }
            }
        };
        PrivateEndpointServices others = scene.project(version, builder -> builder.observer(afterTheLook))
                .privateEndpointServices();
        String id = others.ensure(REQUEST, EnsureOption.REPLACE_FAILED).id();
        assertThat(scene.existing()).containsExactly(id);
    }

    private PrivateEndpointServices services(ApiVersion version) {
        return scene.project(version).privateEndpointServices();
    }

    private String failed(PrivateEndpointServices services, CloudProvider provider) {
        String id = services.create(Samples.service(provider)).id();
        scene.atlas().simulator().resources().fail(id, "No capacity");
        return id;
    }
}
