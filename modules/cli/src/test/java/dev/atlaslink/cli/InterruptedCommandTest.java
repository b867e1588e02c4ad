package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Ctrl-C, as a terminal sends it to a process. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedCommandTest {
    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    @Test
    void itSaysWhatGoesOnAndHowToTakeItUp() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(JavaProcess.command(
                Main.class.getName(), "services", "create", "--provider", "AWS", "--region", "us-east-1", "--wait"));
        builder.environment().putAll(simulator.environment());
        Process process = builder.start();
        try (BufferedReader err = process.errorReader()) {
            String waiting = err.readLine();
            assertThat(waiting).startsWith("waiting for ");
            String id = waiting.replaceFirst("waiting for (\\S+):.*", "$1");

            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();

            assertThat(err.lines())
                    .containsSubsequence(
                            "atlaslink: interrupted; Atlas goes on with service " + id,
                            "atlaslink: to go on: atlaslink services watch --provider AWS " + id);
            assertThat(process.waitFor()).isEqualTo(130);
            assertThat(CliRun.of(CliSurroundings.of(simulator), "services", "watch", "--provider", "AWS", id)
                            .out())
                    .contains("AVAILABLE");
        } finally {
            process.destroyForcibly();
        }
    }
}
