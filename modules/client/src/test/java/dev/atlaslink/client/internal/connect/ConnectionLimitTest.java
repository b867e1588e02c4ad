package dev.atlaslink.client.internal.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One limit holds for all steps of a connection, and what is there already needs no time. */
final class ConnectionLimitTest {
    private static final PrivateEndpointServiceRequest.Aws REQUEST = PrivateEndpointServiceRequest.aws("us-east-1");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServices services =
            atlas.project(ApiVersion.V2).privateEndpointServices();
    private final Vpc vpc = new Vpc();

    @Test
    void limitIsOneForAllSteps() {
        vpc.before(() -> {
            atlas.pass(LIMIT);
            return null;
        });
        ConnectFailedException failure = failure(LIMIT);
        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure.endpointId()).contains(Vpc.ENDPOINT);
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout.elapsed()).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    void laterStepHasTheTimeThatIsLeft() {
        services.ensure(REQUEST).await();
        vpc.before(() -> {
            atlas.pass(LIMIT.minusSeconds(3));
            return null;
        });
        assertThat(failure(LIMIT).getCause())
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout.elapsed()).isEqualTo(Duration.ofSeconds(3)));
    }

    /** What is there already needs no time. */
    @Test
    void runWithoutTimeStillFindsWhatIsConnected() {
        services.connect(REQUEST, vpc).await();
        PrivateConnection connection = services.connect(REQUEST, vpc)
                .onProgress(progress -> atlas.pass(LIMIT))
                .await(LIMIT);
        assertThat(connection.endpoint().status()).isEqualTo(ResourceStatus.AVAILABLE);
    }

    private ConnectFailedException failure(Duration limit) {
        return catchThrowableOfType(
                ConnectFailedException.class,
                () -> services.connect(REQUEST, vpc).await(limit));
    }
}
