package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EncryptionEndpointsCommandTest {
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();
    private final CliSurroundings surroundings = CliSurroundings.of(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void anEndpointIsCreatedShownListedAndDeletedInJson() {
        CliRun run = run("create", "--provider", "AZURE", "--region", "US_CENTRAL", "--wait", "-o", "json");
        JsonNode created = run.json();
        String id = created.path("id").textValue();
        assertThat(created.path("status").textValue()).isEqualTo("ACTIVE");
        assertThat(created.path("regionName").textValue()).isEqualTo("US_CENTRAL");
        assertThat(run.err()).contains("PENDING_ACCEPTANCE");

        assertThat(run("get", "--provider", "AZURE", id, "-o", "json").json()).isEqualTo(created);
        assertThat(run("list", "--provider", "AZURE", "-o", "json").json()).containsExactly(created);

        JsonNode deleted = run("delete", "--provider", "AZURE", id, "--yes", "--wait", "5m", "-o", "json")
                .json();
        assertThat(deleted.path("status").textValue()).isEqualTo("DELETED");
        assertThat(run("list", "--provider", "AZURE", "-o", "json").json()).isEmpty();
    }

    @Test
    void aTableShowsOneEndpointInFullAndManyInShort() {
        CliRun created = run("create", "--provider", "AWS", "--region", "US_EAST_1");
        assertThat(created.out()).containsPattern("(?m)^status +INITIATING$");

        assertThat(run("list", "--provider", "AWS").outLines())
                .satisfiesExactly(
                        heading -> assertThat(heading).matches("ID +PROVIDER +REGION +STATUS +ERROR"),
                        row -> assertThat(row).matches("[a-f0-9]{24}  AWS +US_EAST_1 +INITIATING +-"));
    }

    @Test
    void withoutAProviderTheEndpointsOfAllAreListed() {
        run("create", "--provider", "AZURE", "--region", "US_CENTRAL");
        run("create", "--provider", "AWS", "--region", "US_EAST_1");
        assertThat(run("list").outLines())
                .satisfiesExactly(
                        heading -> assertThat(heading).startsWith("ID"),
                        row -> assertThat(row).contains("AWS"),
                        row -> assertThat(row).contains("AZURE"));
    }

    @Test
    void deletingWhileAtlasIsStillCreatingIsRefusedWithItsReason() {
        String id = run("create", "--provider", "AWS", "--region", "US_EAST_1", "-o", "json")
                .json()
                .path("id")
                .textValue();

        CliRun refused = CliRun.of(surroundings, "encryption-endpoints", "delete", "--provider", "AWS", id, "--yes");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETE_BLOCKED_DURING_PROVISIONING")
                .hasLineCount(1);
    }

    private CliRun run(String... args) {
        CliRun run = CliRun.of(
                surroundings,
                Stream.concat(Stream.of("encryption-endpoints"), Stream.of(args))
                        .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }
}
