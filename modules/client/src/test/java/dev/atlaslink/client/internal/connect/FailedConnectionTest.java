package dev.atlaslink.client.internal.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever ends a run is told with its step and the ids so far, and the next run goes on from there. */
final class FailedConnectionTest {
    private static final PrivateEndpointServiceRequest.Aws REQUEST = PrivateEndpointServiceRequest.aws("us-east-1");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServices services =
            atlas.project(ApiVersion.V2).privateEndpointServices();
    private final Vpc vpc = new Vpc();

    @Test
    void creationOfTheServiceThatIsRefused() {
        refuseNextCreation();
        ConnectFailedException failure = failure(LIMIT);
        assertThat(failure.step()).isEqualTo(ConnectStep.SERVICE);
        assertThat(failure.serviceId()).isEmpty();
        assertThat(failure.endpointId()).isEmpty();
        assertThat(failure).hasCauseInstanceOf(PermissionException.class);
        assertConnects();
    }

    @Test
    void limitThatComesWhileTheServiceIsMade() {
        ConnectFailedException failure = failure(Duration.ofSeconds(5));
        assertThat(failure.step()).isEqualTo(ConnectStep.SERVICE);
        assertThat(failure).hasCauseInstanceOf(WaitTimeoutException.class);
        assertThat(failure.endpointId()).isEmpty();
        assertThat(assertConnects().service().id().value())
                .isEqualTo(failure.serviceId().orElseThrow());
    }

    @Test
    void cloudSideThatFails() {
        IOException trouble = new IOException("no more addresses");
        vpc.before(() -> {
            throw trouble;
        });
        ConnectFailedException failure = failure(LIMIT);
        assertThat(failure.step()).isEqualTo(ConnectStep.CLOUD_SIDE);
        assertThat(failure.serviceId()).isPresent();
        assertThat(failure.endpointId()).isEmpty();
        assertThat(failure).hasCause(trouble);
        assertConnects();
    }

    @Test
    void cloudSideThatIsInterrupted() {
        vpc.before(() -> {
            throw new InterruptedException();
        });
        ConnectFailedException failure = failure(LIMIT);
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
        assertThat(failure).hasCauseInstanceOf(InterruptedException.class);
        assertThat(failure.step()).isEqualTo(ConnectStep.CLOUD_SIDE);
    }

    @Test
    void cloudSideThatCreatesNothing() {
        ConnectFailedException failure = catchThrowableOfType(
                ConnectFailedException.class,
                () -> services.connect(REQUEST, service -> null).await(LIMIT));
        assertThat(failure.step()).isEqualTo(ConnectStep.CLOUD_SIDE);
        assertThat(failure)
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the endpoint of the cloud side is null");
    }

    /** What was created at the provider costs money, so its id must not get lost. */
    @Test
    void creationOfTheEndpointThatIsRefused() {
        vpc.before(() -> {
            refuseNextCreation();
            return null;
        });
        ConnectFailedException failure = failure(LIMIT);
        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure.serviceId()).isPresent();
        assertThat(failure.endpointId()).contains(Vpc.ENDPOINT);
        assertThat(failure).hasCauseInstanceOf(PermissionException.class);
        assertConnects();
    }

    @Test
    void attachedEndpointThatCannotBeReadIsNamed() {
        services.connect(REQUEST, vpc).await();
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(403).errorCode("USER_UNAUTHORIZED"))
                        .onMethod("GET")
                        .onPath("/**/endpoint/**")
                        .skip(1));
        ConnectFailedException failure = failure(LIMIT);
        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure.endpointId()).contains(Vpc.ENDPOINT);
    }

    /** With port mapping Atlas calls an endpoint by the name of its only rule. */
    @Test
    void endpointIsNamedAsAtlasNamesIt() {
        atlas.simulator().resources().failNext(ResourceKind.ENDPOINT, "no luck");
        ConnectFailedException failure = catchThrowableOfType(
                ConnectFailedException.class,
                () -> services.connect(
                                PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping(),
                                service -> PrivateEndpointRequest.gcp(
                                        "group",
                                        "network",
                                        List.of(new PrivateEndpointRequest.ForwardingRule("rule", "10.142.0.2"))))
                        .await(LIMIT));
        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure.endpointId()).contains("rule");
        assertThat(failure).hasCauseInstanceOf(WaitFailedException.class);
    }

    @Test
    void serviceThatTellsNothingToConnectTo() {
        services.ensure(REQUEST).await();
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200)
                                .body(
                                        "application/vnd.atlas.2023-01-01+json",
                                        "[{\"cloudProvider\":\"AWS\",\"id\":\"66b81b2f5f1d0c4e8a7d3c10\",\"status\":\"AVAILABLE\","
                                                + "\"regionName\":\"US_EAST_1\",\"interfaceEndpoints\":[]}]"))
                        .onOperation("listGroupPrivateEndpointEndpointService"));
        ConnectFailedException failure = failure(LIMIT);
        assertThat(failure.step()).isEqualTo(ConnectStep.SERVICE);
        assertThat(failure).hasMessageContaining("Atlas tells no endpointServiceName");
    }

    private ConnectFailedException failure(Duration limit) {
        return catchThrowableOfType(
                ConnectFailedException.class,
                () -> services.connect(REQUEST, vpc).await(limit));
    }

    private PrivateConnection assertConnects() {
        PrivateConnection connection = services.connect(REQUEST, vpc).await();
        assertThat(connection.endpoint().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(atlas.created()).as("one service, one endpoint").hasSize(2);
        return connection;
    }

    private void refuseNextCreation() {
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(403).errorCode("USER_UNAUTHORIZED"))
                        .onMethod("POST")
                        .onPath("/api/atlas/**")
                        .times(1));
    }
}
