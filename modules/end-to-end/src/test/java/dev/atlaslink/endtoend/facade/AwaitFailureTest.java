package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.RecordingObserver;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A poll that fails is followed by another, unless it says that no other can succeed. */
final class AwaitFailureTest {
    private static final String GET = "getGroupPrivateEndpointEndpointService";

    private final RecordingObserver observer = new RecordingObserver();

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Fault> passing() {
        return Stream.of(
                Fault.respond(FaultResponse.status(500).errorCode("UNEXPECTED_ERROR")),
                Fault.respond(FaultResponse.status(503)),
                Fault.respond(FaultResponse.status(429)),
                Fault.dropBeforeWork(),
                Fault.truncateBody(),
                Fault.garbageBody());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void passingFailureDoesNotEndAWait(Fault fault) {
        Operation<PrivateEndpointService> creation = creation();
        atlas.allowing("response")
                .simulator()
                .faults()
                .add(fault.onOperation(GET).times(9));
        assertThat(creation.await().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(atlas.journal(GET).stream().filter(entry -> entry.fault().isPresent()))
                .hasSize(9);
    }

    @Test
    void limitEndsAWaitThatOnlyFailsAndTellsWhy() {
        Operation<PrivateEndpointService> creation = creation();
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(500)).onOperation(GET));
        assertThatThrownBy(() -> creation.await(Duration.ofMinutes(5)))
                .isInstanceOfSatisfying(WaitTimeoutException.class, timeout -> {
                    assertThat(timeout.lastStatus()).isEqualTo("INITIATING");
                    assertThat(timeout.polls()).isPositive();
                    assertThat(timeout.getSuppressed()).singleElement().isInstanceOf(ServerException.class);
                });
    }

    @Test
    void refusalEndsAWaitAtOnce() {
        Operation<PrivateEndpointService> creation = creation();
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(403)).onOperation(GET));
        assertThatThrownBy(creation::await).isInstanceOf(PermissionException.class);
    }

    @Test
    void whatSomebodyElseDeletedIsNotWaitedFor() {
        Operation<PrivateEndpointService> creation = creation();
        project()
                .privateEndpointServices()
                .delete(CloudProvider.AWS, creation.current().id())
                .await();
        assertThatThrownBy(creation::await).isInstanceOf(NotFoundException.class);
    }

    @Test
    void failedResourceEndsAWaitInAtlasWords() {
        atlas.simulator().resources().failNext(ResourceKind.ENDPOINT_SERVICE, "No capacity\r\nin this zone");
        Operation<PrivateEndpointService> creation = creation();
        assertThatThrownBy(creation::await)
                .isInstanceOfSatisfying(WaitFailedException.class, failed -> {
                    assertThat(failed.reason()).isEqualTo(WaitFailedException.Reason.FAILED);
                    assertThat(failed.status()).isEqualTo("FAILED");
                    assertThat(failed.id()).isEqualTo(creation.id());
                    assertThat(failed.errorMessage()).as("just as it came").contains("No capacity\r\nin this zone");
                    assertThat(failed.resource(PrivateEndpointService.class)).hasValueSatisfying(last -> {
                        assertThat(last.id().value()).isEqualTo(creation.id());
                        assertThat(last.status()).isEqualTo(ResourceStatus.FAILED);
                        assertThat(last.errorMessage()).isEqualTo(failed.errorMessage());
                    });
                    assertThat(failed.resource(PrivateEndpoint.class)).isEmpty();
                })
                .hasMessage("private endpoint service " + creation.id() + " is FAILED: No capacity\\r\\nin this zone");
    }

    @Test
    void rejectedEndpointTellsSo() {
        PrivateEndpointService service = creation().await();
        Operation<PrivateEndpoint> attached =
                project().privateEndpointServices().endpoints(service).create(Samples.endpoint(CloudProvider.AWS));
        atlas.simulator().resources().reject(service.id().value(), attached.id());
        assertThatThrownBy(attached::await).isInstanceOfSatisfying(WaitFailedException.class, failed -> {
            assertThat(failed.reason()).isEqualTo(WaitFailedException.Reason.REJECTED);
            assertThat(failed.resource(PrivateEndpoint.class).orElseThrow().id().value())
                    .isEqualTo(attached.id());
        });
    }

    @Test
    void waitThatRanOutShowsTheResourceAsItWasLastSeen() {
        Operation<PrivateEndpointService> creation = creation();
        assertThatThrownBy(() -> creation.await(Duration.ofMinutes(1)))
                .isInstanceOfSatisfying(WaitTimeoutException.class, timeout -> {
                    assertThat(timeout.id()).isEqualTo(creation.id());
                    assertThat(timeout.elapsed()).isEqualTo(Duration.ofMinutes(1));
                    assertThat(timeout.resource(PrivateEndpointService.class)).hasValueSatisfying(last -> {
                        assertThat(last.id().value()).isEqualTo(creation.id());
                        assertThat(last.region()).contains(Region.of(CloudProvider.AWS, "us-east-1"));
                        assertThat(last.status().value()).isEqualTo(timeout.lastStatus());
                        assertThat(last.status()).isEqualTo(ResourceStatus.INITIATING);
                    });
                    assertThat(timeout.resource(PrivateEndpoint.class)).isEmpty();
                });
    }

    @Test
    void closedClientEndsItsWaits() {
        var wait = creation().toFuture(Duration.ofDays(365_000));
        atlas.close();
        assertThatThrownBy(wait::join).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void unknownStatusIsPendingAndTheObserverIsToldOnce() {
        Operation<PrivateEndpointService> creation = creation();
        atlas.allowing("response.body")
                .simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200)
                                .body(
                                        "application/vnd.atlas.2023-01-01+json",
                                        "{\"cloudProvider\":\"AWS\",\"status\":\"WARMING_UP\",\"id\":\"" + creation.id()
                                                + "\"}"))
                        .onOperation(GET)
                        .times(3));
        assertThat(creation.await().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(observer.events(UnexpectedStatus.class))
                .isEqualTo(List.of(new UnexpectedStatus(
                        "private endpoint service", creation.id(), new ResourceStatus("WARMING_UP"))));
    }

    private Operation<PrivateEndpointService> creation() {
        return project().privateEndpointServices().create(Samples.service(CloudProvider.AWS));
    }

    private AtlasProject project() {
        return atlas.keep(atlas.builder()
                        .credentials(atlas.apiKey())
                        .observer(observer)
                        .build())
                .project();
    }
}
