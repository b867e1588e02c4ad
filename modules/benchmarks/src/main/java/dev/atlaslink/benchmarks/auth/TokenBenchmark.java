package dev.atlaslink.benchmarks.auth;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.TokenRefresh;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the access tokens that many threads fetch while five of them live and die, on the simulator's virtual clock. */
public final class TokenBenchmark implements Benchmark {

    private static final int THREADS = 64;
    private static final Duration FIVE_LIFETIMES = Duration.ofHours(5);
    private static final Duration STEP = Duration.ofMinutes(5);

    private final Effort effort;

    public TokenBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "OAuth, tokens fetched by " + THREADS + " threads over 5 lifetimes";
    }

    @Override
    public Table measure() throws Exception {
        Counts counts = new Counts();
        int calls = 0;
        int failed = 0;
        try (AtlasSimulator simulator = AtlasSimulator.builder()
                        .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
                        .start();
                AtlasClient client = client(simulator, counts)) {
            for (Duration time = Duration.ZERO; time.compareTo(FIVE_LIFETIMES) < 0; time = time.plus(STEP)) {
                int batch = THREADS * effort.of(50, 5);
                failed += Calls.make(client, simulator.projectId(), batch, THREADS);
                calls += batch;
                simulator.clock().advance(STEP);
            }
        }
        return new Table("calls", "tokens fetched", "requests with a token that had expired", "failed calls")
                .row(calls, counts.fetched, counts.refused, failed);
    }

    private static AtlasClient client(AtlasSimulator simulator, AtlasObserver observer) {
        return AtlasClient.builder()
                .baseUrl(simulator.baseUri())
                .credentials(AtlasCredentials.serviceAccount(
                        simulator.serviceAccount().clientId(),
                        simulator.serviceAccount().clientSecret()))
                .clock(simulator.clock().withZone(ZoneOffset.UTC))
                .permitSource(PermitSource.UNLIMITED)
                .observer(observer)
                .build();
    }

    private static final class Counts implements AtlasObserver {

        private final AtomicInteger fetched = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();

        @Override
        public void tokenRefreshed(TokenRefresh refresh) {
            if (refresh.failure().isEmpty()) {
                fetched.incrementAndGet();
            }
        }

        @Override
        public void attemptEnded(Attempt attempt) {
            if (attempt.status().equals(OptionalInt.of(401))) {
                refused.incrementAndGet();
            }
        }
    }
}
