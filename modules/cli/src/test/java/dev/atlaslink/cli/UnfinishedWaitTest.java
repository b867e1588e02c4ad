package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wait that ends too early leaves the resource on standard output, and a command line that goes on from there. */
class UnfinishedWaitTest {
    private static final Pattern NEXT =
            Pattern.compile("(?m)(?:^atlaslink: to go on: |\"next\":\")atlaslink (.+?)(?:\"}}|$)");

    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    private CliSurroundings surroundings = CliSurroundings.of(simulator);

    @ParameterizedTest
    @CsvSource({
        "services --provider AWS --region us-east-1, AVAILABLE",
        "services --provider GCP --region us-central1, AVAILABLE",
        "services --provider AWS --region us-east-1 --api-version v1.0-legacy, WAITING_FOR_USER",
        "encryption-endpoints --provider AWS --region us-east-1, ACTIVE"
    })
    void aCreationIsWaitedForFurtherAndThenItsDeletion(String resource, String ready) {
        surroundings = resource.contains("v1.0") ? withApiKey() : surroundings;
        String[] parts = resource.split(" ", 2);
        CliRun creation = run(parts[0] + " create " + parts[1] + " --wait 20s -o json");
        assertThat(creation.exitCode()).as(creation.err()).isEqualTo(3);
        JsonNode pending = creation.json();
        assertThat(pending.path("status").textValue()).isEqualTo("INITIATING");

        CliRun ended = run(next(creation));
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.json().path("id")).isEqualTo(pending.path("id"));
        assertThat(ended.json().path("status").textValue()).isEqualTo(ready);

        CliRun deletion = run(next(creation).replace(" watch ", " delete ") + " --yes --wait 2s");
        assertThat(deletion.exitCode()).as(deletion.err()).isEqualTo(3);
        assertThat(deletion.json().path("status").textValue()).isEqualTo("DELETING");

        CliRun deleted = run(next(deletion));
        assertThat(deleted.exitCode()).as(deleted.err()).isZero();
        assertThat(deleted.json().path("status").textValue()).isEqualTo("DELETED");
    }

    @Test
    void aTableShowsTheResourceToo() {
        CliRun run = run("services create --provider AWS --region us-east-1 --wait 20s");

        assertThat(run.out()).containsPattern("(?m)^id +[a-f0-9]{24}$").containsPattern("(?m)^status +INITIATING$");
        assertThat(run.err().lines().skip(1))
                .satisfiesExactly(
                        reason -> assertThat(reason)
                                .matches(
                                        "atlaslink: private endpoint service [a-f0-9]{24} is still INITIATING after .*"),
                        next -> assertThat(next)
                                .matches("atlaslink: to go on: atlaslink services watch --provider AWS [a-f0-9]{24}"));
    }

    @Test
    void optionsOfTheConnectionAreNamedAgain() {
        String project = simulator.projectId();
        surroundings = surroundings.without("MONGODB_ATLAS_PROJECT_ID").without("MONGODB_ATLAS_BASE_URL");
        CliRun run = run("services create --provider AWS --region us-east-1 --wait 20s --api-version v2 --project "
                + project + " --base-url " + simulator.baseUri());

        assertThat(next(run)).endsWith(" --project " + project + " --api-version v2 --base-url " + simulator.baseUri());
        assertThat(run(next(run)).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "encryption-endpoints"})
    void whatFailedIsShownWithItsReasonAndCanBeRemoved(String group) {
        CliRun created = run(group + " create --provider AWS --region us-east-1 -o json");
        String id = created.json().path("id").textValue();
        simulator.resources().fail(id, "no quota");

        CliRun failed = run(group + " watch --provider AWS " + id + " -o json");

        assertThat(failed.exitCode()).isEqualTo(3);
        assertThat(failed.json().path("status").textValue()).isEqualTo("FAILED");
        assertThat(failed.json().path("errorMessage").textValue()).isEqualTo("no quota");
        assertThat(next(failed)).isEqualTo(group + " delete --provider AWS " + id + " -o json");
        assertThat(run(next(failed) + " --yes").exitCode()).isZero();
    }

    @Test
    void aRefusedLookLeavesTheIdToo() {
        simulator
                .faults()
                .add(Fault.respond(FaultResponse.status(403).errorCode("NOT_ORG_GROUP_CREATOR"))
                        .onOperation("getGroupPrivateEndpointEndpointService"));

        CliRun run = run("services create --provider AWS --region us-east-1 --wait -o json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("id").textValue()).matches("[a-f0-9]{24}");
        simulator.faults().clear();
        assertThat(run(next(run)).exitCode()).isZero();
    }

    @Test
    void whatIsGoneIsNotShown() {
        CliRun run = run("services watch --provider AWS 5f7cac1adf5d6c6306f4b283");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("404").hasLineCount(1);
    }

    private CliSurroundings withApiKey() {
        return surroundings.without("MONGODB_ATLAS_CLIENT_ID").without("MONGODB_ATLAS_CLIENT_SECRET");
    }

    private CliRun run(String command) {
        return CliRun.of(surroundings, command.split(" "));
    }

    private static String next(CliRun run) {
        Matcher next = NEXT.matcher(run.err());
        assertThat(next.find()).as(run.err()).isTrue();
        return next.group(1);
    }
}
