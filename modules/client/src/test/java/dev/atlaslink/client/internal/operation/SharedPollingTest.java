package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.internal.settings.PollIntervals;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who waits for things of one list shares its polls; each keeps a limit and an end of its own. */
class SharedPollingTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final ManualClock clock = new ManualClock();
    private final TimeLine time = new TimeLine(clock);
    private final Things things = new Things(clock);
    private final List<UnexpectedStatus> unexpected = new CopyOnWriteArrayList<>();
    private final Instant start = clock.instant();

    @AutoClose
    private final Operations operations = operations(Duration.ofSeconds(1), Duration.ofSeconds(30));

    @Test
    void waitersOfOneListShareOnePoll() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        onTheWay(() -> {
            for (String id : List.of("a", "b", "c")) {
                things.become(id, "INITIATING");
                things.become(id, "AVAILABLE", start.plusSeconds(20));
                all.add(creation(id).toFuture(HOUR));
            }
        });
        assertThat(all).allSatisfy(done -> assertThat(done.join()).isNotBlank());
        // They come in between two polls; then the pauses grow by half.
        assertThat(things.lists()).startsWith(at(2.5), at(4), at(6.25)).hasSizeLessThan(20);
        assertThat(things.gets()).doesNotContain("a", "b", "c");
    }

    @Test
    void whoWaitsAloneAsksForOneThing() {
        things.become("a", "INITIATING");
        things.become("a", "AVAILABLE", at(20));
        assertThat(creation("a").await(HOUR)).isEqualTo("a");
        assertThat(things.lists()).isEmpty();
        assertThat(things.gets()).containsOnly("a").hasSizeLessThan(10);
    }

    @Test
    void pausesGrowToTheLongestAndNewWaitersAreLookedAfterAtOnce() {
        things.become("slow", "INITIATING");
        things.become("slow", "AVAILABLE", at(400));
        things.become("quick", "INITIATING", at(300));
        things.become("quick", "AVAILABLE", at(300.1));
        List<CompletableFuture<String>> late = new ArrayList<>();
        List<Duration> waited = new ArrayList<>();
        time.at(
                at(300),
                () -> late.add(creation("quick")
                        .onProgress(progress -> waited.add(progress.elapsed()))
                        .toFuture(HOUR)));
        List<Duration> slow = new ArrayList<>();
        creation("slow").onProgress(progress -> slow.add(progress.elapsed())).await(HOUR);
        assertThat(late.get(0).join()).isEqualTo("quick");
        assertThat(waited)
                .singleElement()
                .satisfies(first -> assertThat(first).isLessThanOrEqualTo(Duration.ofSeconds(1)));
        assertThat(slow.get(0)).isEqualTo(Duration.ofSeconds(1));
        // No more than the longest pause too late.
        assertThat(slow.get(slow.size() - 1)).isBetween(Duration.ofSeconds(400), Duration.ofSeconds(430));
    }

    @Test
    void whatTheListLacksIsSettledByAGet() {
        List<CompletableFuture<?>> all = new ArrayList<>();
        onTheWay(() -> {
            for (String id : List.of("a", "b")) {
                things.become(id, "DELETING");
                things.disappear(id, at(10));
                all.add(operations
                        .untilGone(things.target(id), StatusSets.SERVICE, id)
                        .toFuture(HOUR));
            }
            things.become("c", "INITIATING");
            things.disappear("c", at(10));
            all.add(creation("c").toFuture(HOUR));
        });
        assertThat(all.get(0).join()).isEqualTo("a");
        assertThat(all.get(1).join()).isEqualTo("b");
        assertThatThrownBy(all.get(2)::join).hasCauseInstanceOf(NotFoundException.class);
        assertThat(things.gets()).filteredOn(id -> !id.equals("anchor")).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void eachLimitIsKeptExactly() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        List<Duration> limits =
                List.of(Duration.ofMillis(700), Duration.ofSeconds(7), Duration.ofSeconds(90), Duration.ofMinutes(11));
        onTheWay(() -> limits.forEach(limit -> {
            things.become("a" + limit, "INITIATING");
            all.add(creation("a" + limit).toFuture(limit));
        }));
        for (int i = 0; i < limits.size(); i++) {
            Duration limit = limits.get(i);
            assertThatThrownBy(all.get(i)::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            WaitTimeoutException.class,
                            timeout -> assertThat(timeout.elapsed()).isEqualTo(limit));
        }
    }

    @Test
    void aFailedPollEndsNoWaitButIsToldOfByATimeout() {
        things.become("a", "INITIATING");
        things.become("a", "AVAILABLE", at(5));
        things.outage(now -> now.isBefore(at(100)));
        assertThatThrownBy(() -> creation("a").await(Duration.ofSeconds(30)))
                .isInstanceOf(WaitTimeoutException.class)
                .satisfies(timeout -> assertThat(timeout.getSuppressed())
                        .singleElement()
                        .satisfies(failure -> assertThat(failure).hasMessage("no response")));
        assertThat(creation("a").await(HOUR)).isEqualTo("a");
    }

    @Test
    void whatWasJustCreatedMayShowLate() {
        Operation<String> creation = unseen("a");
        things.become("a", "AVAILABLE", at(5));
        assertThat(creation.await(HOUR)).isEqualTo("a");
    }

    @Test
    void whatDoesNotShowIsNotWaitedForLong() {
        Operation<String> creation = unseen("a");
        assertThatThrownBy(() -> creation.await(HOUR)).isInstanceOf(NotFoundException.class);
        assertThat(clock.instant()).isBetween(at(10), at(20));
    }

    @Test
    void aTimeoutTellsOfWhatDidNotShow() {
        Operation<String> creation = unseen("a");
        assertThatThrownBy(() -> creation.await(Duration.ofSeconds(4)))
                .isInstanceOfSatisfying(WaitTimeoutException.class, timeout -> {
                    assertThat(timeout.polls()).isPositive();
                    assertThat(timeout.getSuppressed()).singleElement().isInstanceOf(NotFoundException.class);
                });
    }

    @Test
    void whatWasSeenAndIsGoneIsNotWaitedFor() {
        things.become("a", "INITIATING");
        things.disappear("a", at(2));
        assertThatThrownBy(() -> creation("a").await(HOUR)).isInstanceOf(NotFoundException.class);
        assertThat(clock.instant()).isBefore(at(10));
    }

    @Test
    void aFutureHoldsTheExceptionItself() {
        things.become("a", "INITIATING");
        things.become("a", "FAILED", at(1));
        CompletableFuture<Throwable> failure = creation("a").toFuture(HOUR).handle((value, thrown) -> thrown);
        assertThat(failure.join()).isInstanceOf(WaitFailedException.class);
    }

    @Test
    void aRefusalForGoodEndsTheWait() {
        PermissionException refused = new PermissionException(Things.response(403));
        PollTarget<String> target = new PollTarget<>(
                "key",
                "thing",
                "a",
                () -> {
                    throw refused;
                },
                Optional.empty());
        things.become("a", "INITIATING");
        assertThatThrownBy(() -> operations
                        .untilReady(target, StatusSets.SERVICE, things.now("a"))
                        .await(HOUR))
                .isSameAs(refused);
    }

    @Test
    void thePageOfAGatewayEndsNeitherAWaitNorADeletion() {
        things.become("a", "INITIATING");
        things.become("a", "AVAILABLE", at(60));
        assertThat(operations
                        .untilReady(behindAGateway("a"), StatusSets.SERVICE, things.now("a"))
                        .await(HOUR))
                .isEqualTo("a");
        things.become("b", "DELETING");
        things.disappear("b", clock.instant().plusSeconds(60));
        Instant before = clock.instant();
        assertThat(operations
                        .untilGone(behindAGateway("b"), StatusSets.SERVICE, "b")
                        .await(HOUR))
                .isEqualTo("b");
        assertThat(Duration.between(before, clock.instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void failureOfOneIsNotThatOfTheOthers() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        onTheWay(() -> {
            things.become("a", "INITIATING");
            things.become("a", "FAILED", at(10));
            things.become("b", "INITIATING");
            things.become("b", "AVAILABLE", at(20));
            all.add(creation("a").toFuture(HOUR));
            all.add(creation("b").toFuture(HOUR));
        });
        assertThatThrownBy(all.get(0)::join)
                .hasCauseInstanceOf(WaitFailedException.class)
                .hasMessageContaining("thing a is FAILED: no luck");
        assertThat(all.get(1).join()).isEqualTo("b");
    }

    @Test
    void unknownStatusIsPendingAndToldOnce() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        onTheWay(() -> {
            for (String id : List.of("a", "b")) {
                things.become(id, "WARMING_UP");
                things.become(id, "AVAILABLE", at(20));
                all.add(creation(id).toFuture(HOUR));
            }
        });
        assertThat(all).allSatisfy(done -> assertThat(done.join()).isNotBlank());
        assertThat(unexpected).singleElement().satisfies(told -> {
            assertThat(told.what()).isEqualTo("thing");
            assertThat(told.status()).isEqualTo(new ResourceStatus("WARMING_UP"));
        });
    }

    @Test
    void milestoneEndsAWaitAndSoDoesWhatComesAfterIt() {
        things.become("a", "INITIATING");
        things.become("a", "WAITING_FOR_USER", at(20));
        Operation<String> creation = creation("a");
        assertThat(creation.awaitStatus(ResourceStatus.PENDING)).isEqualTo("a");
        assertThat(creation.status()).isEqualTo(ResourceStatus.WAITING_FOR_USER);

        things.become("b", "FAILED");
        assertThat(creation("b").awaitStatus(ResourceStatus.FAILED, HOUR)).isEqualTo("b");
    }

    @Test
    void interruptLeavesTheIdAndTheOthersWaitOn() {
        things.become("a", "INITIATING");
        things.become("a", "AVAILABLE", at(50));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> creation("a").await(HOUR))
                .isInstanceOfSatisfying(
                        InterruptedCallException.class,
                        interrupted -> assertThat(interrupted.id()).contains("a"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(creation("a").await(HOUR)).isEqualTo("a");
    }

    @Test
    void cancelledFutureIsToldNothingMore() {
        List<Progress> told = new CopyOnWriteArrayList<>();
        List<CompletableFuture<String>> all = new ArrayList<>();
        onTheWay(() -> {
            things.become("a", "INITIATING");
            all.add(creation("a").onProgress(told::add).toFuture(HOUR));
            time.at(at(50), () -> all.get(0).cancel(false));
        });
        assertThatThrownBy(all.get(0)::join).isInstanceOf(CancellationException.class);
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(progress -> assertThat(progress.elapsed()).isLessThan(Duration.ofSeconds(50)));
    }

    @Test
    void listenerThatThrowsEndsItsOwnWaitOnly() {
        AssertionError mistake = new AssertionError("mine");
        List<CompletableFuture<String>> all = new ArrayList<>();
        onTheWay(() -> {
            for (String id : List.of("a", "b")) {
                things.become(id, "INITIATING");
                things.become(id, "AVAILABLE", at(20));
            }
            all.add(creation("a")
                    .onProgress(progress -> {
                        throw mistake;
                    })
                    .toFuture(HOUR));
            all.add(creation("b").toFuture(HOUR));
        });
        assertThatThrownBy(all.get(0)::join).hasCause(mistake);
        assertThat(all.get(1).join()).isEqualTo("b");
    }

    @Test
    void closedClientEndsAllWaits() {
        things.become("a", "INITIATING");
        List<CompletableFuture<String>> all = new ArrayList<>();
        time.at(at(50), operations::close);
        Operation<String> creation = creation("a");
        all.add(creation.toFuture(HOUR));
        assertThatThrownBy(all.get(0)::join)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> creation.await(HOUR))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this AtlasClient is closed");
    }

    @Test
    void sleeperThatFailsIsToldToAllWhoWait() {
        things.become("a", "INITIATING");
        IllegalStateException mistake = new IllegalStateException("mine");
        time.at(at(50), () -> {
            throw mistake;
        });
        assertThatThrownBy(() -> creation("a").await(HOUR)).hasRootCause(mistake);
        things.become("a", "AVAILABLE");
        things.become("b", "INITIATING");
        things.become("b", "AVAILABLE", at(90));
        assertThat(creation("b").await(HOUR)).isEqualTo("b");
    }

    /** Lets others join together, while somebody waits already: the time stands still meanwhile. */
    private void onTheWay(Runnable join) {
        things.become("anchor", "INITIATING");
        things.become("anchor", "AVAILABLE", at(3_000));
        time.at(at(2), join);
        creation("anchor").await(HOUR);
    }

    /** A page takes the place of every poll but those that would show the end. */
    private PollTarget<String> behindAGateway(String id) {
        PollTarget<String> target = things.target(id);
        return new PollTarget<>(
                "alone",
                "thing",
                id,
                () -> {
                    Snapshot<String> seen = target.get().get();
                    if (seen.status().equals(ResourceStatus.AVAILABLE)) {
                        return seen;
                    }
                    throw new NotFoundException(Things.page(404));
                },
                Optional.empty());
    }

    private Operation<String> creation(String id) {
        return operations.untilReady(things.target(id), StatusSets.SERVICE, things.now(id));
    }

    private Operation<String> unseen(String id) {
        Snapshot<String> response = new Snapshot<>(id, id, ResourceStatus.INITIATING, Optional.empty());
        return operations.untilReady(things.target(id), StatusSets.SERVICE, response);
    }

    private Instant at(double seconds) {
        return start.plusMillis(Math.round(seconds * 1_000));
    }

    private Operations operations(Duration first, Duration longest) {
        Polling polling = new Polling(clock, time, new PollIntervals(first, longest), () -> 0);
        return Operations.over(polling, new AtlasObserver() {
            @Override
            public void unexpectedStatus(UnexpectedStatus status) {
                unexpected.add(status);
            }
        });
    }
}
