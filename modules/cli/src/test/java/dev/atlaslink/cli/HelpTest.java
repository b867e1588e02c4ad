package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {

    /** Every command that there is, as it is typed. */
    static Stream<String> commands() {
        Console console = CliSurroundings.empty().console(System.out, System.err);
        Session session = Session.of(console, new FailureReport(console, false));
        return below(
                CommandTree.of(session, (announce, cleanUp) -> {}, Wanted.ALL).root());
    }

    private static Stream<String> below(CommandLine command) {
        String typed = command.getCommandSpec().qualifiedName().replaceFirst("^atlaslink ?", "");
        return Stream.concat(
                Stream.of(typed), command.getSubcommands().values().stream().flatMap(HelpTest::below));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfAndKnowsTheVersion(String command) {
        CliRun help =
                CliRun.of(CliSurroundings.empty(), (command + " --help").strip().split(" "));
        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .startsWith(("Usage: atlaslink " + command).strip() + " ")
                .contains("Exit codes: 0 done")
                .doesNotContain("${", "words.", "Default: .");
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
            services get                | Shows one service.
            services watch              | Waits until a service is ready for endpoints, or gone with --for deleted;
            services ensure             | Adopts the service that is there, or creates it;
            services get                | The service, 24 hexadecimal digits.
            services create             | Creates a service.
            services create             | AWS, AZURE or GCP.
            services delete             | Deletes a service; asks first.
            services delete             | The service, 24 hexadecimal digits.
            endpoints list              | Lists the endpoints of one service.
            endpoints get               | The endpoint, its id at the provider.
            encryption-endpoints        | Manages private endpoints for encryption at rest with the customer's keys (v2 only).
            encryption-endpoints list   | Lists the endpoints of one provider or of all.
            encryption-endpoints list   | AWS or AZURE. Default: both.
            encryption-endpoints get    | Shows one endpoint.
            encryption-endpoints get    | The endpoint, 24 hexadecimal digits.
            encryption-endpoints create | Creates an endpoint.
            encryption-endpoints create | AWS or AZURE.
            encryption-endpoints delete | Deletes an endpoint; asks first.
            backup-endpoints list       | AWS. Default: AWS, the only one.
            backup-endpoints create     | Where the VPC is, in either spelling. Default: the same region.
            data-federation-endpoints list   | Lists the endpoints of the project.
            data-federation-endpoints create | AWS or AZURE. Default: AWS.
            data-federation-endpoints get    | The endpoint, its id at the provider.
            encryption-endpoints delete | The endpoint, 24 hexadecimal digits.
            """)
    void aGroupSpeaksOfItsOwnResources(String command, String sentence) {
        CliRun help = CliRun.of(CliSurroundings.empty(), (command + " --help").split(" "));

        assertThat(help.out().replaceAll("\\s+", " ")).contains(" " + sentence + " ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpShowsTheSameInFrontOfACommand(String command) {
        CliRun before =
                CliRun.of(CliSurroundings.empty(), ("help " + command).strip().split(" "));
        CliRun behind =
                CliRun.of(CliSurroundings.empty(), (command + " --help").strip().split(" "));

        assertThat(before).isEqualTo(behind);
    }
}
