package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Bursts of 6,000 calls of 64 callers against a bucket that is refilled in steps: whenever the step comes, however long
 * requests and responses take, and however they overtake each other.
 */
class BurstTest {
    private static final int CALLERS = 64;
    private static final int CALLS = 6000;
    private static final int BURSTS = 300;

    @Test
    void noBurstIsRefusedWhateverThePhaseOfTheStepsAndTheOrderOfResponses() {
        for (int seed = 0; seed < BURSTS; seed++) {
            Burst burst = new Burst(seed, 4000);
            burst.run();
            assertThat(burst.server.refused()).as("refused in burst %d", seed).isZero();
            // 4,000 and two steps of 2,000 would do; the callers' distrust of overtaken responses may cost one more.
            assertThat(burst.lasted()).as("burst %d", seed).isLessThan(Duration.ofMinutes(4));
        }
    }

    @Test
    void aBucketThatOthersHaveUsedIsNotOverdrawnOnceAResponseHasToldSo() {
        for (int seed = 0; seed < BURSTS; seed++) {
            Burst burst = new Burst(seed, CALLERS + new Random(seed).nextInt(4000));
            burst.run();
            assertThat(burst.server.refused()).as("refused in burst %d", seed).isZero();
        }
    }

    /** Events in the order of time; nothing sleeps. */
    private static final class Burst {
        private final ManualClock clock = new ManualClock();
        private final Instant start = clock.instant();
        private final TokenBucket bucket = TokenBucket.of(4000, 2000, clock);
        private final PriorityQueue<Event> events = new PriorityQueue<>();
        private final Random random;
        private final SteppingServer server;
        private final long slowest;
        private int unsent = CALLS;

        Burst(int seed, int left) {
            this.random = new Random(seed);
            this.slowest = 1L + random.nextInt(400);
            this.server = new SteppingServer(start.plusMillis(1 + random.nextInt(60_000)), left);
        }

        Duration lasted() {
            return Duration.between(start, clock.instant());
        }

        void run() {
            if (random.nextBoolean()) {
                // A call of long before, and then nothing until somewhere about the step.
                Permit early = bucket.reserve();
                early.pause();
                early.completed(server.count(clock.instant()));
                clock.advance(Duration.ofMillis(random.nextInt(70_000)));
            }
            for (int i = 0; i < CALLERS; i++) {
                call();
            }
            while (!events.isEmpty()) {
                Event event = events.remove();
                clock.advance(Duration.between(clock.instant(), event.at));
                event.work.run();
            }
        }

        private void call() {
            if (unsent-- > 0) {
                goOrWait(bucket.reserve());
            }
        }

        private void goOrWait(Permit permit) {
            Duration pause = permit.pause();
            if (pause.isZero()) {
                after(latency(), () -> arrive(permit));
            } else {
                after(pause, () -> goOrWait(permit));
            }
        }

        private void arrive(Permit permit) {
            RateLimitStatus status = server.count(clock.instant());
            after(latency(), () -> {
                permit.completed(status);
                call();
            });
        }

        private Duration latency() {
            return Duration.ofMillis(1 + random.nextLong(slowest));
        }

        private void after(Duration time, Runnable work) {
            events.add(new Event(clock.instant().plus(time), events.size() + random.nextInt(CALLERS), work));
        }
    }

    private record Event(Instant at, int order, Runnable work) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return at.equals(other.at) ? Integer.compare(order, other.order) : at.compareTo(other.at);
        }
    }
}
