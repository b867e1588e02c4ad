package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import java.util.List;

/** Commands as somebody types them, on a simulator whose time passes while they wait. */
final class TypedCommands implements AutoCloseable {
    static final String ORGANIZATION = "5f7cac1adf5d6c6306f4b2ff";

    /** Whole, as no shell splits it. */
    private static final String BLANKS = " +";

    final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    CliSurroundings surroundings = CliSurroundings.of(simulator);

    /** Gives the project a name, an organization and a cluster in us-east-1, and nothing else. */
    void seedCluster(String name) {
        simulator.seed("""
                {"projects": [{"id": "PROJECT", "name": "shop", "orgId": "ORGANIZATION", "clusters":
                  [{"name": "NAME", "cloudProvider": "AWS", "regionName": "US_EAST_1"}]}]}""".replace("PROJECT", simulator.projectId())
                .replace("ORGANIZATION", ORGANIZATION)
                .replace("NAME", name));
    }

    CliRun run(String command) {
        return CliRun.of(surroundings, command.strip().split(BLANKS));
    }

    /** Runs what has to work. */
    CliRun done(String command) {
        CliRun run = run(command);
        assertThat(run.exitCode()).as(command + "\n" + run.err()).isZero();
        return run;
    }

    JsonNode json(String command) {
        return done(command + " -o json").json();
    }

    /** Returns the id of what a command shows. */
    String id(String command) {
        return json(command).path("id").textValue();
    }

    /** Returns the operations that were asked for, without those of authentication. */
    List<String> operations() {
        return simulator.journal().entries().stream()
                .map(entry -> entry.operationId().orElseThrow())
                .filter(operation -> !operation.endsWith("AccessToken"))
                .toList();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
