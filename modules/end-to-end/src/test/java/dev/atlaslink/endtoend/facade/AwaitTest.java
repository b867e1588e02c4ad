package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Waiting polls by the clock, tells how it goes, and gives up with everything it knows. */
final class AwaitTest {
    private static final Duration INTERVAL = Duration.ofSeconds(20);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @Test
    void timeoutCarriesIdLastStatusElapsedAndPollsAndTheResourceStays() {
        Operation<PrivateEndpointService> creation = creation();
        assertThatThrownBy(() -> creation.await(Duration.ofSeconds(50)))
                .isInstanceOfSatisfying(WaitTimeoutException.class, timeout -> {
                    assertThat(timeout.id()).isEqualTo(creation.id());
                    assertThat(timeout.lastStatus()).isEqualTo("INITIATING");
                    assertThat(timeout.elapsed()).isEqualTo(Duration.ofSeconds(50));
                    assertThat(timeout.polls()).isEqualTo(3);
                })
                .hasMessageContainingAll(creation.id(), "INITIATING", "50 s", "polls: 3");
        assertThat(creation.await().status()).isEqualTo(ResourceStatus.AVAILABLE);
    }

    @Test
    void progressIsReportedForEveryPoll() {
        List<Progress> seen = new ArrayList<>();
        Operation<PrivateEndpointService> creation = creation().onProgress(seen::add);
        creation.await();
        // An AWS service takes 148 s: ready at the eighth look, 20 s apart.
        assertThat(seen).extracting(Progress::polls).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(seen).extracting(Progress::id).containsOnly(creation.id());
        assertThat(seen).extracting(Progress::elapsed).startsWith(INTERVAL, INTERVAL.multipliedBy(2));
        assertThat(seen.get(6).status()).isEqualTo(ResourceStatus.INITIATING);
        assertThat(seen.get(7).status()).isEqualTo(ResourceStatus.AVAILABLE);
    }

    @Test
    void eachPollIsOneRequest() {
        Operation<PrivateEndpointService> creation = creation();
        creation.await();
        assertThat(atlas.journal("getGroupPrivateEndpointEndpointService").stream()
                        .filter(entry -> entry.status() == 200))
                .hasSize(8);
    }

    @Test
    void whatIsReadyIsReturnedWithoutAsking() {
        Operation<PrivateEndpointService> creation = creation();
        creation.await();
        atlas.forgetJournal();
        creation.await(Duration.ofNanos(1));
        creation.current();
        assertThat(atlas.journal()).isEmpty();
    }

    @Test
    void limitMustBePositive() {
        Operation<PrivateEndpointService> creation = creation();
        assertThat(List.of(Duration.ZERO, Duration.ofSeconds(-1)))
                .allSatisfy(limit -> assertThatThrownBy(() -> creation.await(limit))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll("limit", limit.toString(), "more than zero"));
    }

    private Operation<PrivateEndpointService> creation() {
        return atlas.keep(atlas.builder()
                        .credentials(atlas.apiKey())
                        .pollInterval(INTERVAL)
                        .build())
                .project()
                .privateEndpointServices()
                .create(Samples.service(CloudProvider.AWS));
    }
}
