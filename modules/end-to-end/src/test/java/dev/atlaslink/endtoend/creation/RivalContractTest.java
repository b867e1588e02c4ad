package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.DuplicateCreatedException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another process creates the same in the moment between a look and the creation, where a region takes several. */
final class RivalContractTest {
    private static final PrivateEndpointServiceRequest REQUEST = Samples.service(CloudProvider.AWS);

    @AutoClose
    private final Scene scene = new Scene();

    @BeforeEach
    void takeSeveral() {
        scene.enableRegionalMode();
    }

    @Test
    void laterOneIsToldAtOnceWithAllIds() {
        Instant start = scene.now();
        DuplicateCreatedException told = catchThrowableOfType(
                DuplicateCreatedException.class, () -> behindAnother().ensure(REQUEST));

        assertThat(scene.since(start)).isEqualTo(Duration.ofSeconds(2));
        assertThat(told.all()).containsExactlyElementsOf(scene.existing()).hasSize(2);
        assertThat(told.first()).isEqualTo(scene.existing().get(0));
        assertThat(told.own()).isEqualTo(scene.existing().get(1));
        assertThat(DuplicateCreatedException.createdAt(told.own())).contains(start);
        assertThat(told)
                .hasMessage("another process created the same at the same time: private endpoint service of AWS in"
                        + " US_EAST_1; there are now " + told.first() + " of " + start + "; " + told.own() + " of "
                        + start + ", this call's own; delete this call's own, or ensure with REMOVE_OWN_DUPLICATE");
    }

    @Test
    void earlierOneIsNotTold() {
        PrivateEndpointServices services = services(scene.network().then((network, request) -> {
            var response = network.send(request);
            scene.createElsewhere(REQUEST);
            return response;
        }));

        assertThat(services.ensure(REQUEST).id()).isEqualTo(scene.existing().get(0));
        assertThat(scene.existing()).hasSize(2);
    }

    @Test
    void neighboursAreNoDuplicates() {
        PrivateEndpointServices services = services(scene.network()
                .then(Network.preceded(() -> scene.createElsewhere(PrivateEndpointServiceRequest.aws("eu-west-1")))));

        String id = services.ensure(REQUEST).id();

        assertThat(scene.existing()).hasSize(2).contains(id);
    }

    @Test
    void severalAreNoDeadEnd() {
        assertThatThrownBy(() -> behindAnother().ensure(REQUEST)).isInstanceOf(DuplicateCreatedException.class);
        PrivateEndpointServices services = services(scene.network());

        assertThatThrownBy(() -> services.ensure(REQUEST))
                .isInstanceOf(AmbiguousResultException.class)
                .hasMessageEndingWith("; choose one of them by its id, or ensure with ADOPT_OLDEST");
        assertThat(services.ensure(REQUEST, EnsureOption.ADOPT_OLDEST).id())
                .isEqualTo(scene.existing().get(0));
        assertThat(scene.creations()).hasSize(2);
    }

    @Test
    void ownDuplicateIsRemovedOnRequest() {
        String id = behindAnother()
                .ensure(REQUEST, EnsureOption.REMOVE_OWN_DUPLICATE)
                .id();

        assertThat(scene.existing()).containsExactly(id);
        assertThat(scene.creations()).hasSize(2);
    }

    @Test
    void ownDuplicateOfAnEncryptionEndpointIsRemovedOnRequest() {
        var elsewhere = scene.project(ApiVersion.V2).encryptionAtRest().endpoints(CloudProvider.AZURE);
        String id = scene.project(
                        ApiVersion.V2, scene.network().then(Network.preceded(() -> elsewhere.create("northeurope"))))
                .encryptionAtRest()
                .endpoints(CloudProvider.AZURE)
                .ensure("northeurope", EnsureOption.REMOVE_OWN_DUPLICATE)
                .id();

        assertThat(scene.existing()).containsExactly(id);
        assertThat(scene.creations()).hasSize(2);
    }

    @Test
    void creationThatCannotBeLookedAtAfterwardsIsNoFailure() {
        PrivateEndpointServices services = services(scene.network().then((network, request) -> {
            var response = network.send(request);
            scene.strike(
                    Fault.respond(FaultResponse.status(500)).onMethod("GET").times(20));
            return response;
        }));

        assertThat(List.of(services.ensure(REQUEST).id())).isEqualTo(scene.existing());
    }

    /** Another process creates the same just before this one does. */
    private PrivateEndpointServices behindAnother() {
        return services(scene.network().then(Network.preceded(() -> scene.createElsewhere(REQUEST))));
    }

    private PrivateEndpointServices services(Network network) {
        return scene.project(ApiVersion.V2, network).privateEndpointServices();
    }
}
