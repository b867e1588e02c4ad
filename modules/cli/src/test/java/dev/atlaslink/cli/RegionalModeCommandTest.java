package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegionalModeCommandTest {
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();
    private final CliSurroundings surroundings = CliSurroundings.of(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void theModeIsShownSwitchedOnAndOff() {
        assertThat(run("get").out()).containsPattern("(?m)^enabled +false$");
        assertThat(run("enable").out()).containsPattern("(?m)^enabled +true$");
        assertThat(run("get", "-o", "json").json().path("enabled").asBoolean()).isTrue();
        assertThat(run("disable").out()).containsPattern("(?m)^enabled +false$");
    }

    @Test
    void theOldestGenerationHasNone() {
        CliRun refused = CliRun.of(surroundings, "regional-mode", "get", "--api-version", "v1.0-legacy");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("regional mode", "set apiVersion to v1.0 or v2");
    }

    private CliRun run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "regional-mode";
        System.arraycopy(args, 0, all, 1, args.length);
        CliRun run = CliRun.of(surroundings, all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }
}
