package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.benchmarks.Times;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** Measures what many waits for things of one list cost when the waiting itself takes no time, on a virtual clock. */
public final class WaitBenchmark implements Benchmark {

    private static final int WAITS = 500;

    private final Effort effort;

    public WaitBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "Client, " + WAITS + " waits of one list";
    }

    @Override
    public Table measure() throws Exception {
        int runs = effort.of(20, 2);
        long[] nanos = new long[runs];
        long requests = 0;
        for (int i = 0; i < runs; i++) {
            try (Run run = new Run()) {
                nanos[i] = run.waitForAll();
                requests = Math.max(requests, run.lists());
            }
        }
        Times times = Times.ofNanos(Arrays.stream(nanos));
        return new Table("waits", "runs", "requests at most", "median ms", "max ms")
                .row(WAITS, runs, requests, times.medianMillis(), times.maxMillis());
    }

    /** One simulator with its client; time begins to pass when all wait. */
    private static final class Run implements AutoCloseable {

        private final CountDownLatch allWait = new CountDownLatch(1);
        private final AtlasSimulator simulator = AtlasSimulator.builder()
                .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
                .start();
        private final AtlasClient client = AtlasClient.builder()
                .baseUrl(simulator.baseUri())
                .credentials(AtlasCredentials.apiKey(
                        simulator.apiKey().publicKey(), simulator.apiKey().privateKey()))
                .projectId(ProjectId.of(simulator.projectId()))
                .permitSource(PermitSource.UNLIMITED)
                .pollInterval(Duration.ofSeconds(10))
                .clock(simulator.clock().withZone(ZoneOffset.UTC))
                .sleeper(time -> {
                    allWait.await();
                    simulator.clock().advance(time);
                })
                .build();

        long waitForAll() {
            AtlasProject project = client.project();
            EncryptionAtRestEndpoints endpoints = project.encryptionAtRest().endpoints(CloudProvider.AWS);
            List<Operation<EncryptionAtRestEndpoint>> creations = IntStream.range(0, WAITS)
                    .mapToObj(i -> endpoints.create("US_EAST_1"))
                    .toList();
            simulator.journal().clear();
            long begin = System.nanoTime();
            CompletableFuture<?>[] waits =
                    creations.stream().map(Operation::toFuture).toArray(CompletableFuture[]::new);
            allWait.countDown();
            CompletableFuture.allOf(waits).join();
            return System.nanoTime() - begin;
        }

        long lists() {
            return simulator.journal().entries().stream()
                    .filter(WaitBenchmark::isList)
                    .count();
        }

        @Override
        public void close() {
            client.close();
            simulator.close();
        }
    }

    private static boolean isList(JournalEntry entry) {
        return entry.operationId().orElse("").equals("listGroupEncryptionAtRestPrivateEndpoints");
    }
}
