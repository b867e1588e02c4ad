package dev.atlaslink.micrometer;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.model.ResourceStatus;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** One observer serves several clients, whose events may be equal, and keeps its order whatever comes late. */
final class SharedObserverTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final AtlasObserver observer = AtlasObservations.observer(registry, new SimpleMeterRegistry());

    @Test
    void equalCallsOfTwoClientsAreTwoCalls() {
        Call first = call();
        Call second = call();
        assertThat(first).isEqualTo(second);

        observer.callStarted(first);
        observer.callStarted(second);
        observer.callEnded(result(second, 200));
        observer.callEnded(result(first, 204));

        assertThat(Contexts.of(registry, "atlaslink.call"))
                .extracting(context -> context.getLowCardinalityKeyValue("http.response.status_code")
                        .getValue())
                .containsExactly("204", "200");
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void endOfWhatWasNotStartedIsIgnored() {
        observer.callEnded(result(call(), 200));
        observer.waitEnded(ended(new ResourceWait(1, "thing", "1")));
        observer.pollEnded(new ResourceWait(1, "thing", "1"));

        assertThat(Contexts.of(registry)).isEmpty();
    }

    /** The thread that waits may go on before the one that polled for it. */
    @Test
    void waitThatEndsDuringItsPollStopsAfterIt() {
        ResourceWait wait = new ResourceWait(1, "thing", "1");
        observer.waitStarted(wait);
        observer.pollStarted(wait);
        Observation current = registry.getCurrentObservation();
        assertThat(current).isNotNull();
        assertThat(current.getContextView().getName()).isEqualTo("atlaslink.wait");

        observer.waitEnded(ended(wait));
        assertThat(registry)
                .hasObservationWithNameEqualTo("atlaslink.wait")
                .that()
                .isNotStopped();
        observer.pollEnded(wait);

        assertThat(registry)
                .hasObservationWithNameEqualTo("atlaslink.wait")
                .that()
                .hasBeenStopped();
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void pollForAWaitThatHasEndedIsNoPartOfIt() {
        ResourceWait wait = new ResourceWait(1, "thing", "1");
        observer.waitStarted(wait);
        observer.waitEnded(ended(wait));

        observer.pollStarted(wait);
        assertThat(registry.getCurrentObservation()).isNull();
        observer.pollEnded(wait);

        assertThat(registry)
                .hasObservationWithNameEqualTo("atlaslink.wait")
                .that()
                .hasBeenStopped();
    }

    private static ResourceWaitResult ended(ResourceWait wait) {
        return new ResourceWaitResult(wait, 1, ResourceStatus.AVAILABLE, SECOND, Optional.empty());
    }

    private static CallResult result(Call call, int status) {
        return new CallResult(call, OptionalInt.of(status), 1, SECOND, Optional.empty());
    }

    private static Call call() {
        return new Call(1, "getThing", "GET", "/things", Instant.EPOCH);
    }
}
