package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command whose output does not arrive, such as on a full disk, has not done what it was for, and says so. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LostOutputTest {
    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services list",
                "services list -o json",
                "services create --provider AWS --region us-east-1 --wait",
                "encryption-endpoints list -o json",
                "regional-mode get",
                "demo",
                "demo --json",
                "simulator start",
                "--help",
                "services list --help",
                "--version"
            })
    void itsExitCodeIs1WithAMessage(String command) {
        CliRun run = onAFullDisk(command);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("standard output cannot be written; what the command did stays done");
    }

    /** A wait that ran out is the worse news, and its exit code stays. */
    @Test
    void whatFailedForAnotherReasonKeepsItsExitCode() {
        assertThat(onAFullDisk("services create --provider AWS --region us-east-1 --wait 20s")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSimulatorThatNobodyCanFindEndsItself() throws IOException, InterruptedException {
        Path complaints = folder.resolve("complaints.txt");
        Process process = new ProcessBuilder(JavaProcess.command(Main.class.getName(), "simulator", "start"))
                .redirectOutput(new File("/dev/full"))
                .redirectError(complaints.toFile())
                .start();
        try {
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(Files.readString(complaints)).contains("nobody can read where it is", "cannot be written");
        } finally {
            process.destroyForcibly();
        }
    }

    private CliRun onAFullDisk(String command) {
        CliSurroundings surroundings = CliSurroundings.of(simulator);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = surroundings.console(
                new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int exitCode = new AtlasCli(console, surroundings.stop()).run(command.split(" "));
        return new CliRun(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
