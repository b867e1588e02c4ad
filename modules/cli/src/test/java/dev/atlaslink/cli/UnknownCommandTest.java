package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that does not exist is named, with the nearest ones, whether help was asked for or not. */
class UnknownCommandTest {
    @ParameterizedTest
    @CsvSource({
        "encryption-endpoint, encryption-endpoints, atlaslink",
        "service, services, atlaslink",
        "services lst, list, atlaslink services",
        "simulator strat, start, atlaslink simulator",
        "encryption-endpoints remove-all, create, atlaslink encryption-endpoints",
        "regional-mode enabled, enable, atlaslink regional-mode",
    })
    void nearestCommandsAreNamed(String typed, String nearest, String group) {
        String unknown = typed.substring(typed.lastIndexOf(' ') + 1);
        for (String rest : new String[] {"", " --help", " list --help", " --version"}) {
            CliRun run = CliRun.of(CliSurroundings.empty(), (typed + rest).split(" "));

            assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("atlaslink: command is \"" + unknown + "\"; ")
                    .contains(nearest)
                    .endsWith("(see " + group + " --help)" + System.lineSeparator())
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help endpoint", "services --fast --help", "services list more --help", "demo --help x"})
    void helpHidesNoMistake(String typed) {
        CliRun run = CliRun.of(CliSurroundings.empty(), typed.split(" "));

        assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("atlaslink: ").hasLineCount(1);
    }
}
