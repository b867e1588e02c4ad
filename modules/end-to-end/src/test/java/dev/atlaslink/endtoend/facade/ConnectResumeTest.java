package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever ends a run of connect, at whichever step, the next run goes on with what is there: nothing is made twice. */
final class ConnectResumeTest {
    private static final Duration SHORT = Duration.ofSeconds(3);

    /** Every creation is done by then (recorded responses). */
    private static final Duration LATER = Duration.ofMinutes(10);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Arguments> generationsAndProviders() {
        return ConnectContractTest.generationsAndProviders();
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void runThatCouldNotCreateTheServiceIsFollowedByOneThatDoes(Generation generation, CloudProvider provider) {
        refuseNextCreation();
        CloudAccount account = new CloudAccount(provider);
        ConnectFailedException failure = account.failure(services(generation), LATER);
        assertThat(failure.step()).isEqualTo(ConnectStep.SERVICE);
        assertThat(failure.serviceId()).isEmpty();
        assertThat(failure).hasCauseInstanceOf(PermissionException.class);
        assertConnects(generation, account, 1);
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void runThatEndedWhileTheServiceWasCreatedIsFollowedByOneThatAdoptsIt(
            Generation generation, CloudProvider provider) {
        CloudAccount account = new CloudAccount(provider);
        ConnectFailedException failure = account.failure(services(generation), SHORT);
        assertThat(failure.step()).isEqualTo(ConnectStep.SERVICE);
        assertThat(failure.endpointId()).isEmpty();
        assertThat(failure.serviceId()).isPresent();
        assertThat(failure)
                .hasCauseInstanceOf(WaitTimeoutException.class)
                .hasMessageContainingAll(
                        "step SERVICE (service " + failure.serviceId().get(), "still INITIATING after 1 s");

        assertThat(assertConnects(generation, account, 1).service().id().value())
                .isEqualTo(failure.serviceId().get());
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void runThatEndedInTheCloudIsFollowedByOneThatCallsItAgain(Generation generation, CloudProvider provider) {
        CloudAccount account = new CloudAccount(provider);
        IOException trouble = new IOException("no more addresses");
        account.before(() -> {
            throw trouble;
        });
        ConnectFailedException failure = account.failure(services(generation), LATER);
        assertThat(failure.step()).isEqualTo(ConnectStep.CLOUD_SIDE);
        assertThat(failure.serviceId()).isPresent();
        assertThat(failure.endpointId()).isEmpty();
        assertThat(failure).hasCause(trouble).hasMessageContainingAll("CLOUD_SIDE", "no more addresses");
        assertConnects(generation, account, 1);
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void runThatCouldNotAttachTheEndpointNamesItAndIsFollowedByOneThatDoes(
            Generation generation, CloudProvider provider) {
        CloudAccount account = new CloudAccount(provider);
        account.before(() -> {
            refuseNextCreation();
            return null;
        });
        ConnectFailedException failure = account.failure(services(generation), LATER);
        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure.serviceId()).isPresent();
        assertThat(failure.endpointId())
                .contains(Samples.endpoint(provider).id().value());
        assertThat(failure).hasCauseInstanceOf(PermissionException.class);
        // Only the account knows what it created before; it is to say so again.
        assertConnects(generation, account, 2);
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void runThatEndedWhileTheEndpointWasAttachedIsFollowedByOneThatAdoptsIt(
            Generation generation, CloudProvider provider) {
        CloudAccount account = new CloudAccount(provider);
        account.before(() -> {
            atlas.pass(LATER);
            return null;
        });
        ConnectFailedException failure = account.failure(services(generation), LATER);
        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure.endpointId())
                .contains(Samples.endpoint(provider).id().value());
        assertThat(failure).hasCauseInstanceOf(WaitTimeoutException.class);
        assertConnects(generation, account, 1);
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void lostResponsesEndNoRun(Generation generation, CloudProvider provider) {
        loseNextResponse();
        CloudAccount account = new CloudAccount(provider);
        account.before(() -> {
            loseNextResponse();
            return null;
        });
        PrivateConnection connection = account.connect(services(generation)).await();
        assertThat(connection.endpoint().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(account.named()).hasSize(1);
        assertThat(services(generation).list())
                .singleElement()
                .satisfies(service -> assertThat(service.endpointIds())
                        .containsExactly(connection.endpoint().id()));
    }

    /** Each client is a process of its own. */
    private PrivateEndpointServices services(Generation generation) {
        return generation.project(atlas).privateEndpointServices();
    }

    private PrivateConnection assertConnects(Generation generation, CloudAccount account, int cloudCalls) {
        PrivateConnection connection = account.connect(services(generation)).await();
        assertThat(connection.endpoint().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(account.named()).hasSize(cloudCalls);
        assertThat(ConnectContractTest.creations(atlas))
                .as("one service, one endpoint")
                .hasSize(2);
        return connection;
    }

    private void loseNextResponse() {
        atlas.simulator()
                .faults()
                .add(Fault.dropAfterWork()
                        .onMethod("POST")
                        .onPath("/api/atlas/**")
                        .times(1));
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
