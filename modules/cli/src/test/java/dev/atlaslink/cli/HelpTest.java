package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .contains("Exit codes: 0 done")
                .doesNotContain("${", "words.");
        assertThat(help.err()).isEmpty();

        CliRun version = CliRun.of(
                CliSurroundings.empty(), (command + " --version").strip().split(" "));
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).matches("atlaslink \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    /** The commands of all groups are the same classes, each with the words of its group. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            services                    | Manages private endpoint services.
            services list               | Lists the services of one provider or of all.
            services list               | AWS, AZURE or GCP. Default: all that the API version knows.
            services get                | Shows one service; waits until it is ready with --wait.
            services get                | The service, 24 hexadecimal digits.
            services create             | Creates a service.
            services create             | AWS, AZURE or GCP.
            services delete             | Deletes a service.
            services delete             | The service, 24 hexadecimal digits.
            encryption-endpoints        | Manages private endpoints for encryption at rest with the customer's keys (v2 only).
            encryption-endpoints list   | Lists the endpoints of one provider or of all.
            encryption-endpoints list   | AWS or AZURE. Default: both.
            encryption-endpoints get    | Shows one endpoint; waits until it is ready with --wait.
            encryption-endpoints get    | The endpoint, 24 hexadecimal digits.
            encryption-endpoints create | Creates an endpoint.
            encryption-endpoints create | AWS or AZURE.
            encryption-endpoints delete | Deletes an endpoint.
            encryption-endpoints delete | The endpoint, 24 hexadecimal digits.
            """)
    void aGroupSpeaksOfItsOwnResources(String command, String sentence) {
        CliRun help = CliRun.of(CliSurroundings.empty(), (command + " --help").split(" "));

        assertThat(help.out().replaceAll("\\s+", " ")).contains(" " + sentence + " ");
    }
}
