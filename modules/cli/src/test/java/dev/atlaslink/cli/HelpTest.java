package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "simulator",
                "simulator start",
                "simulator exec",
                "services",
                "services list",
                "services get",
                "services create",
                "services delete",
                "encryption-endpoints",
                "encryption-endpoints list",
                "encryption-endpoints get",
                "encryption-endpoints create",
                "encryption-endpoints delete",
                "regional-mode",
                "regional-mode get",
                "regional-mode enable",
                "regional-mode disable"
            })
    void everyCommandExplainsItselfAndKnowsTheVersion(String command) {
        CliRun help =
                CliRun.of(CliSurroundings.empty(), (command + " --help").strip().split(" "));
        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .startsWith(("Usage: atlaslink " + command).strip() + " ")
                .contains("Exit codes: 0 done");
        assertThat(help.err()).isEmpty();

        CliRun version = CliRun.of(
                CliSurroundings.empty(), (command + " --version").strip().split(" "));
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).matches("atlaslink \\d+\\.\\d+\\.\\d+\\S*\\R");
    }
}
