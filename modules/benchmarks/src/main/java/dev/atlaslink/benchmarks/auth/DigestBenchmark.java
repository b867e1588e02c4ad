package dev.atlaslink.benchmarks.auth;

import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.feign.FeignTransport;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.simulator.AtlasSimulator;
import feign.okhttp.OkHttpClient;

/** Counts the requests that a thousand calls by Digest cost; a server of each kind says which of them it takes. */
public final class DigestBenchmark implements Benchmark {

    private static final int CALLS = 1000;
    private static final int[] THREADS = {1, 16};

    @Override
    public String title() {
        return "Digest, requests on the wire for " + CALLS + " calls";
    }

    @Override
    public Table measure() throws Exception {
        Table table = new Table("server", "threads", "requests", "failed calls", "nonce and count sent twice");
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            count(table, ofSimulator(simulator), simulator.projectId());
        }
        for (String algorithm : new String[] {"MD5", "SHA-256"}) {
            try (DigestServer server = JettyServer.start(algorithm)) {
                count(table, server, Calls.PROJECT);
            }
        }
        if (ApacheServer.isInstalled()) {
            for (String directive : new String[] {"AuthDigestNcCheck On", "AuthDigestNonceLifetime 0"}) {
                try (DigestServer server = ApacheServer.start(directive)) {
                    count(table, server, Calls.PROJECT);
                }
            }
        } else {
            table.row("Apache httpd", "-", "not installed (Debian: apache2-bin)", "-", "-");
        }
        return table;
    }

    private static DigestServer ofSimulator(AtlasSimulator simulator) {
        return new DigestServer(
                "simulator",
                simulator.baseUri(),
                simulator.apiKey().publicKey(),
                simulator.apiKey().privateKey(),
                () -> {});
    }

    private static void count(Table table, DigestServer server, String project) throws Exception {
        for (int threads : THREADS) {
            RecordingTransport wire = new RecordingTransport(FeignTransport.of(new OkHttpClient()));
            try (AtlasClient client = AtlasClient.builder()
                    .baseUrl(server.uri())
                    .credentials(AtlasCredentials.apiKey(server.user(), server.password()))
                    .permitSource(PermitSource.UNLIMITED)
                    .transport(wire)
                    .build()) {
                int failed = Calls.make(client, project, CALLS, threads);
                table.row(server.name(), threads, wire.requests(), failed, wire.repeats());
            }
        }
    }
}
