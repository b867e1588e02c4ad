package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The observer is told of each wait once when it starts and once when it ends, however that is, and of its polls between. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class WaitEventsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    @Test
    void waitIsToldWithItsPollsAndItsTime() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "AVAILABLE", scene.after(3));

        scene.creation("a").await(HOUR);

        ResourceWaitResult result = onlyResult();
        assertThat(result.resourceWait()).isEqualTo(new ResourceWait(1, "thing", "a"));
        assertThat(result.status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(result.polls()).isEqualTo(scene.things().gets().size()).isPositive();
        assertThat(result.elapsed()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(10));
        assertThat(result.failure()).isEmpty();
        assertThat(scene.waits().told().get(0)).isEqualTo("waitStarted");
        assertThat(scene.waits().told().stream().filter("pollStarted"::equals)).hasSize(result.polls());
        assertThat(scene.waits().told().stream().filter("waitEnded"::equals)).hasSize(1);
    }

    /** On the thread of the poll, so that what is kept by thread holds for the calls of the poll. */
    @Test
    void pollIsToldOnTheThreadThatMakesItsCalls() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "AVAILABLE", scene.after(3));

        scene.creation("a").await(HOUR);

        assertThat(scene.waits().threads("waitStarted", "waitEnded")).containsOnly(Thread.currentThread());
        assertThat(scene.waits().threads("pollStarted", "pollEnded"))
                .isNotEmpty()
                .doesNotContain(Thread.currentThread())
                .allSatisfy(thread -> assertThat(thread.getName()).isEqualTo("atlaslink-wait-poll"));
    }

    @Test
    void waitForWhatHasEndedIsNone() {
        scene.things().become("a", "AVAILABLE");

        assertThat(scene.creation("a").await(HOUR)).isEqualTo("a");
        assertThat(scene.creation("a").toFuture(HOUR).join()).isEqualTo("a");

        assertThat(scene.waits().told()).isEmpty();
    }

    @Test
    void failureAndTimeLimitAreToldAsTheyAreThrown() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "FAILED", scene.after(3));
        Operation<String> failing = scene.creation("a");
        assertThatThrownBy(() -> failing.await(HOUR)).isInstanceOf(WaitFailedException.class);
        scene.things().become("b", "INITIATING");
        assertThatThrownBy(() -> scene.creation("b").await(Duration.ofSeconds(9)))
                .isInstanceOf(WaitTimeoutException.class);

        List<ResourceWaitResult> results = scene.waits().results();
        assertThat(results).hasSize(2);
        assertThat(results.get(0).failure()).containsInstanceOf(WaitFailedException.class);
        assertThat(results.get(1).failure()).containsInstanceOf(WaitTimeoutException.class);
        assertThat(results.get(1).elapsed()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void endOfAFutureIsToldBeforeItCompletes() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "AVAILABLE", scene.after(9));
        List<CompletableFuture<List<ResourceWaitResult>>> toldBefore = new ArrayList<>();

        scene.onTheWay(() -> toldBefore.add(scene.creation("a")
                .toFuture(HOUR)
                .thenApply(value -> List.copyOf(scene.waits().results()))));

        assertThat(toldBefore.get(0).join())
                .filteredOn(result -> result.resourceWait().resourceId().equals("a"))
                .extracting(ResourceWaitResult::failure)
                .containsExactly(Optional.empty());
    }

    @Test
    void futureThatFailsIsToldOnce() {
        scene.things().become("a", "INITIATING");

        CompletableFuture<String> future = scene.creation("a").toFuture(Duration.ofSeconds(9));

        assertThatThrownBy(future::join).isInstanceOf(CompletionException.class);
        assertThat(onlyResult().failure()).containsInstanceOf(WaitTimeoutException.class);
    }

    @Test
    void futureThatIsCancelledHasEnded() {
        scene.things().become("b", "INITIATING");
        scene.onTheWay(() -> {
            CompletableFuture<String> future = scene.creation("b").toFuture(HOUR);
            future.cancel(false);
            assertThat(onlyResult().failure()).containsInstanceOf(CancellationException.class);
        });

        assertThat(scene.waits().results()).hasSize(2);
    }

    @Test
    void interruptedWaitHasEnded() {
        scene.things().become("a", "INITIATING");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> scene.creation("a").await(HOUR)).isInstanceOf(InterruptedCallException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(onlyResult().failure()).containsInstanceOf(InterruptedCallException.class);
    }

    @Test
    void waitThatAListenerEndsHasEnded() {
        scene.things().become("a", "INITIATING");
        IllegalStateException mistake = new IllegalStateException("the listener's");
        Operation<String> operation = scene.creation("a").onProgress(progress -> {
            throw mistake;
        });

        assertThatIllegalStateException().isThrownBy(() -> operation.await(HOUR));

        assertThat(onlyResult().failure()).contains(mistake);
    }

    @Test
    void waitOfAClosedClientHasEnded() {
        scene.things().become("a", "INITIATING");
        Operation<String> operation = scene.creation("a");
        scene.operations().close();

        assertThatIllegalStateException().isThrownBy(() -> operation.await(HOUR));

        assertThat(scene.waits().told()).containsExactly("waitStarted", "waitEnded");
        assertThat(onlyResult().polls()).isZero();
        assertThat(onlyResult().failure()).containsInstanceOf(IllegalStateException.class);
    }

    private ResourceWaitResult onlyResult() {
        assertThat(scene.waits().results()).hasSize(1);
        return scene.waits().results().get(0);
    }
}
