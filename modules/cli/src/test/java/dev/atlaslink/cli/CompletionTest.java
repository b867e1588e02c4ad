package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts are tried in the shells themselves; one that is not installed is skipped, with the reason. */
class CompletionTest {
    /** What is typed, and what has to be among what is offered. */
    private static final List<List<String>> CASES = List.of(
            List.of("serv", "services"),
            List.of("doc", "doctor"),
            List.of("doctor --js", "--json"),
            List.of("services cr", "create"),
            List.of("endpoints create --endpoint", "--endpoint-id"),
            List.of("services create --provider A", "AWS", "AZURE"),
            List.of("services create --provider AWS --region us-ea", "us-east-1"),
            List.of("services list -o ya", "yaml"),
            List.of("services watch --provider AWS --for del", "deleted"),
            List.of("api getGroupPrivateEndpointReg", "getGroupPrivateEndpointRegionalMode"),
            List.of("api PO", "POST"),
            List.of("api --pag", "--paginate"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void bashAndZshComplete(String shell) throws IOException, InterruptedException {
        String start = shell.equals("zsh") ? "autoload -U +X compinit && compinit -u -d " + folder + "/dump\n" : "";
        String cases = CASES.stream()
                .map(CompletionTest::typed)
                .map(words -> "COMP_WORDS=(atlaslink " + words + "); COMP_CWORD=" + words.split(" ", -1).length
                        + "; COMPREPLY=(); _complete_atlaslink 2>/dev/null; echo \" ${COMPREPLY[*]} \"\n")
                .collect(Collectors.joining());

        // As bashcompinit has it while it calls such functions.
        String manner = shell.equals("zsh") ? "emulate sh\nsetopt kshglob noshglob braceexpand ksharrays\n" : "";
        assertOffered(run(shell, start + "source " + script(shell) + "\n" + manner + cases));
    }

    @Test
    void fishCompletes() throws IOException, InterruptedException {
        String cases = CASES.stream()
                .map(words -> "echo ' '(complete -C 'atlaslink " + typed(words)
                        + "' | string replace -r '\\t.*' '' | string join ' ')' '\n")
                .collect(Collectors.joining());

        assertOffered(run("fish", "source " + script("fish") + "\n" + cases));
    }

    @Test
    void anotherShellIsRefused() {
        CliRun run = CliRun.of(CliSurroundings.empty(), "completion", "fsh");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("shell is \"fsh\"; allowed is one of bash, zsh, fish; nearest is");
    }

    private static void assertOffered(List<String> lines) {
        assertThat(lines).hasSameSizeAs(CASES);
        for (int i = 0; i < CASES.size(); i++) {
            assertThat(lines.get(i))
                    .as(typed(CASES.get(i)))
                    .contains(CASES.get(i).stream()
                            .skip(1)
                            .map(word -> " " + word + " ")
                            .toList());
        }
    }

    private static String typed(List<String> offered) {
        return offered.get(0);
    }

    private Path script(String shell) throws IOException {
        CliRun run = CliRun.of(CliSurroundings.empty(), "completion", shell);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.writeString(folder.resolve("completion"), run.out());
    }

    private List<String> run(String shell, String commands) throws IOException, InterruptedException {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, shell)));
        assumeTrue(installed, () -> "SKIPPED: " + shell + " is not installed; on Debian: apt-get install " + shell);
        Path file = Files.writeString(folder.resolve("try"), commands);
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(options(shell), Stream.of(file.toString())).toList());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    private static Stream<String> options(String shell) {
        return switch (shell) {
            case "bash" -> Stream.of("bash", "--norc");
            case "zsh" -> Stream.of("zsh", "-f");
            default -> Stream.of("fish", "--no-config");
        };
    }
}
