package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that never ends, or never begins, is named as such wherever a command reads one. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
@EnabledOnOs(OS.LINUX)
class EndlessFileTest {
    private static final Path ENDLESS = Path.of("/dev/zero");

    @TempDir
    private Path folder;

    private Path pipe;

    @BeforeEach
    void makePipe() throws IOException, InterruptedException {
        pipe = folder.resolve("pipe");
        Process maker = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(maker.waitFor()).isZero();
    }

    @Test
    void asSeed() {
        for (Path file : new Path[] {ENDLESS, pipe}) {
            refused(
                    "seed is \"" + file + "\", which is no regular file; allowed is a JSON file of at most 64 MiB",
                    CliSurroundings.empty(),
                    "simulator",
                    "start",
                    "--seed",
                    file.toString());
        }
    }

    @Test
    void asProfile() throws IOException {
        Path config = Files.createDirectories(folder.resolve("atlascli")).resolve("config.toml");
        Files.createSymbolicLink(config, pipe);

        refused(
                config + " cannot be read: it is no regular file",
                CliSurroundings.empty().with("XDG_CONFIG_HOME", folder.toString()),
                "services",
                "list",
                "--provider",
                "AWS");
    }

    private static void refused(String message, CliSurroundings surroundings, String... args) {
        CliRun run = CliRun.of(surroundings, args);
        assertThat(run.err()).startsWith("atlaslink: ").contains(message).hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
