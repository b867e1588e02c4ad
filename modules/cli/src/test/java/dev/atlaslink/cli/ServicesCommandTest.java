package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServicesCommandTest {
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();
    private final CliSurroundings surroundings = CliSurroundings.of(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void aServiceIsCreatedShownListedAndDeletedInJson() {
        JsonNode created = json("create", "--provider", "AWS", "--region", "us-east-1");
        String id = created.path("id").textValue();
        assertThat(created.path("status").textValue()).isEqualTo("INITIATING");
        assertThat(created.path("endpointServiceName").isNull()).isTrue();

        assertThat(json("get", "--provider", "AWS", id)).isEqualTo(created);
        assertThat(json("list", "--provider", "AWS")).containsExactly(created);
        assertThat(json("list", "--provider", "GCP")).isEmpty();

        JsonNode deleted = json("delete", "--provider", "AWS", id, "--yes");
        assertThat(deleted.path("id").textValue()).isEqualTo(id);
        assertThat(deleted.path("status").textValue()).isEqualTo("DELETING");
    }

    @Test
    void everyProviderShowsWhatItsUsersNeedNext() {
        assertThat(json("create", "--provider", "AWS", "--region", "us-east-1", "--wait")
                        .path("endpointServiceName")
                        .textValue())
                .startsWith("com.amazonaws.vpce.us-east-1.");
        assertThat(json("create", "--provider", "AZURE", "--region", "eastus2", "--wait")
                        .path("privateLinkServiceResourceId")
                        .textValue())
                .startsWith("/subscriptions/");
        assertThat(json("create", "--provider", "GCP", "--region", "us-central1", "--wait")
                        .path("serviceAttachmentNames"))
                .hasSize(6);
    }

    @Test
    void aListWithoutProviderHoldsAllThatTheVersionKnows() {
        JsonNode aws = json("create", "--provider", "AWS", "--region", "US_EAST_1");
        JsonNode gcp = json("create", "--provider", "GCP", "--region", "CENTRAL_US");

        assertThat(json("list")).containsExactly(aws, gcp);
        assertThat(json("list", "--api-version", "v1.0-legacy"))
                .singleElement()
                .satisfies(service -> assertThat(service.path("id")).isEqualTo(aws.path("id")));
    }

    @Test
    void aRegionIsShownInBothSpellings() {
        JsonNode created = json("create", "--provider", "GCP", "--region", "us-central1");

        assertThat(created.path("regionName").textValue()).isEqualTo("CENTRAL_US");
        assertThat(created.path("providerRegionName").textValue()).isEqualTo("us-central1");
    }

    @Test
    void aTableShowsOneServiceInFullAndManyInShort() {
        CliRun created = run("create", "--provider", "azure", "--region", "US_EAST_2", "--wait");
        assertThat(created.outLines().get(0)).matches("PROPERTY +VALUE");
        assertThat(created.out()).containsPattern("(?m)^privateLinkServiceName +pls_[a-f0-9]{24}$");
        assertThat(created.out()).containsPattern("(?m)^privateEndpoints +-$");

        CliRun listed = run("list", "--provider", "AZURE");
        assertThat(listed.outLines())
                .satisfiesExactly(
                        heading -> assertThat(heading).matches("ID +PROVIDER +REGION +STATUS +ERROR"),
                        row -> assertThat(row).matches("[a-f0-9]{24}  AZURE +US_EAST_2 +AVAILABLE +-"));
    }

    @Test
    void waitingTellsItsProgressOnTheErrorStreamOnly() {
        CliRun created = run("create", "--provider", "AWS", "--region", "us-east-1", "--wait", "10m", "-o", "json");
        String id = created.json().path("id").textValue();
        assertThat(created.json().path("status").textValue()).isEqualTo("AVAILABLE");
        assertThat(created.err()).contains("waiting for " + id + ": INITIATING after 1 s");

        CliRun deleted = run("delete", "--provider", "AWS", "--yes", "--wait", id, "-o", "json");
        assertThat(deleted.json().path("status").textValue()).isEqualTo("DELETED");
        assertThat(deleted.err()).contains("waiting for " + id + ": DELETING");
    }

    @Test
    void whatAtlasRefusesIsOneLineWithItsReason() {
        CliRun run = CliRun.of(surroundings, "services", "get", "--provider", "AWS", "5f7cac1adf5d6c6306f4b283");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("atlaslink: ").contains("404").hasLineCount(1);
    }

    @Test
    void noResponseIsRefusedToo() {
        simulator.close();

        CliRun run = CliRun.of(surroundings, "services", "list", "--provider", "AWS");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("atlaslink: ").contains("no response").hasLineCount(1);
    }

    @Test
    void theApiVersionComesFromTheOptionElseFromTheEnvironment() {
        run("list", "--provider", "AWS", "--api-version", "v1.0");
        assertThat(lastOperation()).isEqualTo("listEndpointServices");

        CliRun.of(
                surroundings.with("MONGODB_ATLAS_API_VERSION", "v1.0-legacy"), "services", "list", "--provider", "AWS");
        assertThat(lastOperation()).isEqualTo("listPrivateLinkConnections");

        run("list", "--provider", "AWS");
        assertThat(lastOperation()).isEqualTo("listGroupPrivateEndpointEndpointService");
    }

    @Test
    void secretsAreNeverPrinted() {
        CliRun good = run("create", "--provider", "AWS", "--region", "us-east-1", "--wait");
        CliRun bad = CliRun.of(
                surroundings.with("MONGODB_ATLAS_CLIENT_SECRET", "mdb_sa_sk_wrong"),
                "services",
                "list",
                "--provider",
                "AWS");

        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(good.out() + good.err() + bad.out() + bad.err())
                .doesNotContain(simulator.serviceAccount().clientSecret())
                .doesNotContain(simulator.apiKey().privateKey())
                .doesNotContain("mdb_sa_sk_wrong");
    }

    private JsonNode json(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "-o";
        all[args.length + 1] = "json";
        return run(all).json();
    }

    private CliRun run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "services";
        System.arraycopy(args, 0, all, 1, args.length);
        CliRun run = CliRun.of(surroundings, all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    /** Returns the last operation that was asked for; a command ends by revoking its token. */
    private String lastOperation() {
        List<String> operations = simulator.journal().entries().stream()
                .map(entry -> entry.operationId().orElseThrow())
                .filter(operation -> !operation.equals("revokeAccessToken"))
                .toList();
        return operations.get(operations.size() - 1);
    }
}
