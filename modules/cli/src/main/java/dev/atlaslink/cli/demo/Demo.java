package dev.atlaslink.cli.demo;

import dev.atlaslink.cli.output.ProgressLines;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import java.util.function.Function;

/** Performs the calls that the Atlas references show and their natural sequels, through the facade, and checks each. */
public final class Demo {
    private final AtlasSimulator simulator;
    private final DemoTime time;
    private final Report report;
    private final Function<String, ProgressLines> progress;
    private final AttemptLog attempts = new AttemptLog();

    /**
     * Creates a demo.
     *
     * @param simulator takes the calls
     * @param time shared by client and simulator
     * @param report shows the results
     * @param progress gives, for the name of a wait, what shows how far it is
     */
    public Demo(AtlasSimulator simulator, DemoTime time, Report report, Function<String, ProgressLines> progress) {
        this.simulator = simulator;
        this.time = time;
        this.report = report;
        this.progress = progress;
    }

    /**
     * Performs all steps.
     *
     * @throws DemoFailedException if one did not do what it should; those after it are left out
     */
    public void run() {
        simulator.seed(ClusterChapter.seed(simulator.projectId()));
        AtlasCredentials key = AtlasCredentials.apiKey(
                simulator.apiKey().publicKey(), simulator.apiKey().privateKey());
        AtlasCredentials account = AtlasCredentials.serviceAccount(
                simulator.serviceAccount().clientId(),
                simulator.serviceAccount().clientSecret());
        try (Caller v1 = caller(ApiVersion.V1, key);
                Caller legacy = caller(ApiVersion.V1_LEGACY, key);
                Caller v2WithDigest = caller(ApiVersion.V2, key);
                Caller v2WithOAuth = caller(ApiVersion.V2, account)) {
            EndpointServicesChapter services = new EndpointServicesChapter(v1);
            ConnectionsChapter connections = new ConnectionsChapter(legacy);
            EncryptionChapter encryption = new EncryptionChapter(v2WithDigest);
            EncryptionChapter encryptionWithOAuth = new EncryptionChapter(v2WithOAuth);

            ClusterChapter cluster = new ClusterChapter(v2WithOAuth);

            services.create();
            services.attachEndpoints();
            connections.create();
            encryption.create();

            services.detachEndpoints();
            services.delete();
            connections.delete();
            encryption.delete();

            encryptionWithOAuth.create();
            encryptionWithOAuth.delete();

            cluster.connect();
            cluster.delete();
        }
    }

    private Caller caller(ApiVersion version, AtlasCredentials credentials) {
        AtlasClient client = AtlasClient.builder()
                .baseUrl(simulator.baseUri())
                .projectId(ProjectId.of(simulator.projectId()))
                .credentials(credentials)
                .apiVersion(version)
                .clock(time.clientClock())
                .sleeper(time)
                .observer(attempts)
                .build();
        return new Caller(client, credentials.scheme(), attempts, report, progress);
    }
}
