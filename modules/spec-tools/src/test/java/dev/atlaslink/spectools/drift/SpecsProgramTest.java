package dev.atlaslink.spectools.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, mistakes of those who type, and output that does not arrive. */
class SpecsProgramTest {
    private static final String SCRIPT = ".ci/specs ";

    @ParameterizedTest
    @ValueSource(strings = {"", "drift", "errata"})
    void everyCommandExplainsItself(String command) {
        SpecsRun help = SpecsRun.of((command + " --help").strip().split(" "));

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .startsWith(("Usage: specs " + command).strip() + " ")
                .contains("Exit codes: 0 done");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drifts", "drifts --help", "drifts list --help"})
    void aCommandThatDoesNotExistIsNamedWithTheNearest(String typed) {
        SpecsRun run = SpecsRun.of(typed.split(" "));

        assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("specs: Unmatched argument")
                .contains("'drifts'", "nearest is drift", "(see specs --help)")
                .hasLineCount(1);
    }

    @Test
    void aCommandMustBeNamed() {
        SpecsRun run = SpecsRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("specs: ").contains("subcommand").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"errata", "errata --json", "drift --official SPEC", "--help"})
    void outputThatDoesNotArriveIsAFailure(String command) {
        String spec = Repository.path("specs/atlas-v2.yaml").toString();
        SpecsRun run =
                SpecsRun.writingTo(new FullDisk(), command.replace("SPEC", spec).split(" "));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("specs: standard output cannot be written");
    }

    static Stream<String> lines() {
        return Stream.of("specs/README.md", "CONTRIBUTING.md")
                .flatMap(file -> Repository.read(Repository.path(file)).lines())
                .map(String::strip)
                .filter(line -> line.startsWith(SCRIPT))
                .map(line -> line.substring(SCRIPT.length()).replaceFirst(" +#.*", ""));
    }

    /** The lines that readers are told to type; asked for help, the program does nothing but parse them. */
    @ParameterizedTest
    @MethodSource("lines")
    void documentedLineIsTaken(String line) {
        SpecsRun run = SpecsRun.of((line + " --help").split(" "));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Usage: specs " + line.split(" ", 2)[0] + " ");
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
