package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.internal.settings.PollIntervals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However waits join, leave, fail and end, every one ends as it must, when it must, and no list is asked too often. */
class RandomWaitsTest {
    private static final PollIntervals INTERVALS = new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private static final Duration SPAN = Duration.ofMinutes(20);
    private static final Duration OUTAGE = Duration.ofMinutes(1);

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWaitEndsAsItMust(int seed) {
        Run run = new Run(new Random(seed));
        run.perform();
        assertThat(run.waits).allSatisfy(RandomWaitsTest::assertEnd);
        assertThat(run.things.lists()).isSorted();
        assertThat(run.pausesBetweenLists())
                .allSatisfy(pause -> assertThat(pause).isGreaterThanOrEqualTo(INTERVALS.first()));
    }

    /** Real threads on a time that flies: what counts is that nobody is forgotten. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void nobodyIsForgottenAmongManyThreads() throws Exception {
        ManualClock clock = new ManualClock();
        Things things = new Things(clock);
        Instant start = clock.instant();
        int threads = 16;
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try (Operations operations = Operations.over(polling(clock, clock), AtlasObserver.NONE)) {
            for (int i = 0; i < threads; i++) {
                things.become("t" + i, "INITIATING", start);
            }
            List<Future<Integer>> ended = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                String id = "t" + i;
                Random random = new Random(i);
                ended.add(callers.submit(() -> waitOften(operations, things.target(id), things.now(id), random)));
            }
            for (Future<Integer> caller : ended) {
                assertThat(caller.get(5, TimeUnit.MINUTES)).isEqualTo(100);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static int waitOften(
            Operations operations, PollTarget<String> target, Snapshot<String> first, Random random) {
        int ended = 0;
        for (int i = 0; i < 100; i++) {
            Operation<String> operation = operations.untilReady(target, StatusSets.SERVICE, first);
            Duration limit = Duration.ofSeconds(1 + random.nextInt(100));
            try {
                if (random.nextBoolean()) {
                    operation.await(limit);
                } else {
                    CompletableFuture<String> future = operation.toFuture(limit);
                    if (random.nextBoolean()) {
                        future.cancel(false);
                    }
                    future.join();
                }
            } catch (WaitTimeoutException | CancellationException e) {
                ended++;
            } catch (CompletionException e) {
                assertThat(e).hasCauseInstanceOf(WaitTimeoutException.class);
                ended++;
            }
        }
        return ended;
    }

    private static void assertEnd(Planned wait) {
        // A poll falls into the outage, and the next is one interval after it.
        Duration late = INTERVALS.longest().plus(OUTAGE);
        String end = wait.end();
        Duration told = wait.told.isEmpty()
                ? Duration.ZERO
                : wait.told.get(wait.told.size() - 1).elapsed();
        Duration most =
                wait.left.isPresent() && wait.left.get().compareTo(wait.limit) < 0 ? wait.left.get() : wait.limit;
        assertThat(told).as("%s", wait).isLessThanOrEqualTo(most);
        switch (end) {
            case "timeout" -> assertThat(wait.settled.plus(late)).as("%s", wait).isGreaterThan(wait.limit);
            case "left" -> assertThat(wait.settled.plus(late)).as("%s", wait).isGreaterThan(wait.left.orElseThrow());
            default -> {
                assertThat(end).as("%s", wait).isEqualTo(wait.aim);
                assertThat(wait.settled).as("%s", wait).isLessThanOrEqualTo(wait.limit);
            }
        }
        if (end.equals("AVAILABLE")) {
            assertThat(told).as("%s", wait).isBetween(wait.settled, wait.settled.plus(late));
        }
    }

    private static Polling polling(ManualClock clock, Sleeper sleeper) {
        return new Polling(clock, sleeper, INTERVALS, new Random(1)::nextDouble);
    }

    /** What happens in one run, all at moments drawn beforehand. */
    private static final class Run {
        private final Random random;
        private final ManualClock clock = new ManualClock();
        private final TimeLine time = new TimeLine(clock);
        private final Things things = new Things(clock);
        private final List<Planned> waits = new ArrayList<>();
        private final Instant start = clock.instant();

        Run(Random random) {
            this.random = random;
        }

        void perform() {
            try (Polling polling = polling(clock, time)) {
                int number = 1 + random.nextInt(60);
                for (int i = 0; i < number; i++) {
                    plan(polling, "thing" + i);
                }
                things.become("anchor", "INITIATING", start);
                things.become("anchor", "AVAILABLE", start.plus(SPAN.multipliedBy(3)));
                Instant outage = start.plus(upTo(SPAN));
                things.outage(now -> now.isAfter(outage) && now.isBefore(outage.plus(OUTAGE)));
                operation(polling, "anchor").await(SPAN.multipliedBy(4));
            }
        }

        List<Duration> pausesBetweenLists() {
            List<Instant> lists = things.lists();
            return IntStream.range(1, lists.size())
                    .mapToObj(i -> Duration.between(lists.get(i - 1), lists.get(i)))
                    .toList();
        }

        private void plan(Polling polling, String id) {
            String aim = List.of("AVAILABLE", "FAILED", "gone").get(random.nextInt(3));
            Planned wait = new Planned(
                    id,
                    aim,
                    upTo(SPAN),
                    upTo(SPAN),
                    random.nextInt(4) == 0 ? Optional.of(upTo(SPAN)) : Optional.empty());
            waits.add(wait);
            Instant joins = start.plus(upTo(SPAN));
            things.become(id, "INITIATING", start);
            if (aim.equals("gone")) {
                things.disappear(id, joins.plus(wait.settled));
            } else {
                things.become(id, aim, joins.plus(wait.settled));
            }
            time.at(joins, () -> {
                PollingOperation<String, String> operation = operation(polling, id);
                operation.onProgress(wait.told::add);
                Waiter<String> waiter = operation.join(Set.of(), wait.limit, Runnable::run, wait::end);
                wait.left.ifPresent(after -> time.at(joins.plus(after), () -> {
                    wait.future.cancel(false);
                    polling.leave(waiter);
                }));
            });
        }

        private PollingOperation<String, String> operation(Polling polling, String id) {
            return new PollingOperation<>(
                    things.target(id),
                    Goal.ready(StatusSets.SERVICE, value -> true),
                    things.now(id),
                    Optional.empty(),
                    polling,
                    new WaitReports(AtlasObserver.NONE));
        }

        private Duration upTo(Duration most) {
            return Duration.ofMillis(1 + random.nextInt((int) most.toMillis()));
        }
    }
}
