package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command created and what does not become ready is gone on demand. */
final class CleanupCommandTest {
    private static final String SERVICE = "--provider AWS --region us-east-1";

    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services create " + SERVICE + " --wait 20s",
                "services ensure " + SERVICE + " --wait 20s",
                "encryption-endpoints create " + SERVICE + " --wait 20s",
                "services connect " + SERVICE + " --endpoint-id vpce-0d00c26273372c6ef --timeout 20s"
            })
    void whatIsNotReadyInTimeIsGone(String command) {
        CliRun run = run(command + " -o json --delete-if-not-ready");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("is still INITIATING after", "it has been deleted and is gone", "\"deleted\":true");
        CliRun list = run(command.substring(0, command.indexOf(' ')) + " list --provider AWS -o json");
        assertThat(list.exitCode()).as(list.err()).isZero();
        assertThat(list.json()).isEmpty();
    }

    @Test
    void whatWasThereStays() {
        String id =
                run("services create " + SERVICE + " -o json").json().path("id").textValue();
        CliRun run = run("services ensure " + SERVICE + " --wait 20s --delete-if-not-ready");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("to go on: atlaslink services watch --provider AWS " + id);
    }

    @Test
    void whatIsWatchedIsGone() {
        String id =
                run("services create " + SERVICE + " -o json").json().path("id").textValue();
        CliRun run = run("services watch --provider AWS --timeout 20s --delete-if-not-ready " + id);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run("services get --provider AWS " + id).exitCode()).isNotZero();
    }

    @Test
    void whatCannotBeDeletedIsShownWithTheCommandThatDeletesIt() {
        simulator.resources().failNext(ResourceKind.ENDPOINT_SERVICE, "no luck");
        simulator.faults().add(Fault.respond(FaultResponse.status(409)).onMethod("DELETE"));
        CliRun run = run("services create " + SERVICE + " --wait --delete-if-not-ready 5m -o json");
        assertThat(run.exitCode()).isEqualTo(3);
        String id = run.json().path("id").textValue();
        assertThat(run.err())
                .contains(
                        "is FAILED: no luck; its deletion failed",
                        "\"deleted\":false",
                        "services delete --provider AWS " + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services create " + SERVICE + " --delete-if-not-ready",
                "services ensure " + SERVICE + " --delete-if-not-ready",
                "services watch --provider AWS 32b6e34b3d91647abb20e7b8 --for deleted --delete-if-not-ready"
            })
    void whereNothingIsWaitedForItIsRefusedBeforeAnythingIsSent(String command) {
        CliRun run = run(command);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("delete-if-not-ready is 3600 s; allowed with");
        assertThat(simulator.journal().entries()).isEmpty();
    }

    private CliRun run(String line) {
        return CliRun.of(CliSurroundings.of(simulator), line.split(" "));
    }
}
