package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many calls of many threads at once meet no refusal, however Atlas refills its buckets. */
final class RateLimitBurstTest {
    private static final int THREADS = 64;
    private static final int CALLS = 6000;

    private final AtomicInteger refusals = new AtomicInteger();
    private final SimulatorClock clock = SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z"));

    /** A first call begins the bucket's minutes; the burst follows at another point of them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 59})
    void sixThousandCallsAreNeverRefusedByABucketThatIsRefilledInSteps(int secondsIntoTheMinute) throws Exception {
        assertThat(refusals(Set.of(), secondsIntoTheMinute)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = 0)
    void norByOneThatFillsEvenly(int secondsIntoTheMinute) throws Exception {
        assertThat(refusals(Set.of(Variant.RATE_LIMITS_REFILL_EVENLY), secondsIntoTheMinute))
                .isZero();
    }

    private int refusals(Set<Variant> variants, int secondsIntoTheMinute) throws Exception {
        try (AtlasSimulator simulator =
                        AtlasSimulator.builder().clock(clock).variants(variants).start();
                AtlasClient client = client(simulator)) {
            client.project().regionalMode().isEnabled();
            clock.advance(Duration.ofSeconds(secondsIntoTheMinute));
            assertThat(burst(client)).isEqualTo(CALLS);
            return refusals.get();
        }
    }

    private static int burst(AtlasClient client) throws Exception {
        AtomicInteger calls = new AtomicInteger(CALLS);
        AtomicInteger served = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                done.add(threads.submit(() -> {
                    while (calls.getAndDecrement() > 0) {
                        client.project().regionalMode().isEnabled();
                        served.incrementAndGet();
                    }
                }));
            }
            for (Future<?> thread : done) {
                thread.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return served.get();
    }

    private AtlasClient client(AtlasSimulator simulator) {
        return AtlasClient.builder()
                .baseUrl(simulator.baseUri())
                .projectId(ProjectId.of(simulator.projectId()))
                // No API key: the clock may pass the minute of a nonce between two lines of a thread that waits to run.
                .credentials(AtlasCredentials.serviceAccount(
                        simulator.serviceAccount().clientId(),
                        simulator.serviceAccount().clientSecret()))
                .clock(clock.withZone(ZoneOffset.UTC))
                // The pauses of 63 other threads pass for a thread that the machine does not run meanwhile.
                .callTimeout(Duration.ofDays(1))
                .attemptTimeout(Duration.ofDays(1))
                .sleeper(this::sleep)
                .observer(new AtlasObserver() {
                    @Override
                    public void attemptEnded(Attempt attempt) {
                        refusals.addAndGet(attempt.status().orElse(0) == 429 ? 1 : 0);
                    }
                })
                .build();
    }

    /** Threads that sleep at the same time wake at the same time: the clock moves once for all of them. */
    private void sleep(Duration pause) {
        Instant until = clock.instant().plus(pause);
        synchronized (clock) {
            Duration left = Duration.between(clock.instant(), until);
            if (!left.isNegative()) {
                clock.advance(left);
            }
        }
    }
}
