package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command runs against a simulator of its own; the commands are real processes. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ExecSimulatorCommandTest {
    private final CliSurroundings surroundings =
            CliSurroundings.empty().with("PATH", System.getenv("PATH")).with("KEPT", "kept");

    @TempDir
    private Path folder;

    @Test
    void theCommandFindsARunningSimulatorWhichEndsWithIt() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");

        CliRun run = exec(Stream.concat(
                        Stream.of("--"), JavaProcess.command(ListingClient.class.getName(), output.toString()).stream())
                .toArray(String[]::new));

        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        List<String> lines = Files.readAllLines(output);
        assertThat(lines).hasSize(2).first().isEqualTo("listed 0");
        HttpRequest request = HttpRequest.newBuilder(URI.create(lines.get(1))).build();
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
    }

    @Test
    void theCommandKeepsTheEnvironmentAndGetsTheSixVariablesInsteadOfThoseItHad() throws IOException {
        Path output = folder.resolve("output.txt");

        CliRun run = CliRun.of(
                surroundings.with("MONGODB_ATLAS_PROJECT_ID", "another"),
                "simulator",
                "exec",
                "--",
                "sh",
                "-c",
                "env > \"$1\"",
                "sh",
                output.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readAllLines(output))
                .contains("KEPT=kept", "MONGODB_ATLAS_PROJECT_ID=5f7cac1adf5d6c6306f4b200")
                .filteredOn(line -> line.startsWith("MONGODB_ATLAS_"))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 42, 255})
    void itsExitCodeIsPassedOn(int code) {
        assertThat(exec("--", "sh", "-c", "exit " + code)).isEqualTo(new CliRun(code, "", ""));
        assertThat(exec("--speed", "60", "--port", "0", "sh", "-c", "exit " + code))
                .isEqualTo(new CliRun(code, "", ""));
    }

    @Test
    void argumentsReachItUntouched() throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "--version");
        Path output = folder.resolve("output.txt");
        String print = "out=$1; shift; for a in \"$@\"; do echo \"<$a>\" >> \"$out\"; done";

        exec("--", "sh", "-c", print, "sh", output.toString(), "@" + file, "--", "--help", "", "a b", "'\"$HOME");

        assertThat(Files.readAllLines(output))
                .containsExactly("<@" + file + ">", "<-->", "<--help>", "<>", "<a b>", "<'\"$HOME>");
    }

    @Test
    void itsStreamsAreThoseOfTheTerminal() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Path complaints = folder.resolve("complaints.txt");
        String command = "read line; echo \"got $line\"; echo oops >&2; exit 7";
        Process process = new ProcessBuilder(
                        JavaProcess.command(Main.class.getName(), "simulator", "exec", "--", "sh", "-c", command))
                .redirectInput(Files.writeString(folder.resolve("input.txt"), "a line\n")
                        .toFile())
                .redirectOutput(output.toFile())
                .redirectError(complaints.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(7);
        assertThat(output).hasContent("got a line");
        assertThat(complaints).hasContent("oops");
    }

    @Test
    void aSignalEndsTheCommandToo() throws IOException, InterruptedException {
        String command = "trap 'echo stopped; exit 0' TERM; echo $$; while :; do sleep 0.1; done";
        Process process = new ProcessBuilder(
                        JavaProcess.command(Main.class.getName(), "simulator", "exec", "--", "sh", "-c", command))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            long child = Long.parseLong(lines.readLine());
            // By its handle: Process.destroy() would close the stream that is yet to be read.
            process.toHandle().destroy();
            assertThat(process.waitFor()).isNotZero();
            assertThat(lines.readLine()).isEqualTo("stopped");
            assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void aMissingCommandIsBadInput() {
        CliRun run = exec("--port", "0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required parameter: 'COMMAND'").hasLineCount(1);
        assertThat(exec("--").exitCode()).isEqualTo(2);
    }

    @Test
    void aSpeedOrPortThatCannotBeIsBadInput() {
        assertThat(exec("--speed", "0", "--", "sh").err())
                .isEqualTo("atlaslink: speed is \"0.0\"; allowed is a number above 0 and up to 1000000"
                        + System.lineSeparator());
        assertThat(exec("--port", "-1", "--", "sh").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-command", ""})
    void aCommandThatCannotBeStartedIsAClearError(String command) {
        CliRun run = exec("--", command, "t0ps3cret");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("atlaslink: the command cannot be started: ")
                .contains('"' + command + '"')
                .doesNotContain("t0ps3cret")
                .hasLineCount(1);
    }

    private CliRun exec(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "simulator";
        all[1] = "exec";
        System.arraycopy(args, 0, all, 2, args.length);
        return CliRun.of(surroundings, all);
    }
}
