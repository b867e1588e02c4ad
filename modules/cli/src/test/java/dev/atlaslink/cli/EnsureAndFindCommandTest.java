package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there is adopted and found, by what it is known by. */
class EnsureAndFindCommandTest {
    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    @ParameterizedTest
    @ValueSource(strings = {"services", "encryption-endpoints"})
    void whatIsThereIsAdoptedAndFound(String group) {
        String where = " --provider AWS --region us-east-1";
        CliRun nothing = cli.run(group + " find" + where);
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.err()).contains("there is no ").contains("--region us-east-1");

        String id = cli.id(group + " ensure" + where + " --wait");
        assertThat(cli.id(group + " ensure" + where)).isEqualTo(id);
        assertThat(cli.id(group + " find" + where)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "encryption-endpoints"})
    void whatHasFailedIsReportedOrReplaced(String group) {
        String where = " --provider AWS --region us-east-1";
        String failed = cli.id(group + " create" + where);
        cli.simulator.resources().fail(failed, "no quota");

        assertThat(cli.run(group + " ensure" + where).err()).contains(failed).contains("no quota");
        String replaced = cli.id(group + " ensure --replace-failed" + where + " --wait");
        assertThat(replaced).isNotEqualTo(failed);
    }

    @Test
    void ofSeveralTheOldestIsAdopted() {
        String where = " --provider AWS --region us-east-1";
        String first = cli.id("encryption-endpoints create" + where + " --wait");
        cli.done("encryption-endpoints create" + where + " --wait");

        CliRun several = cli.run("encryption-endpoints ensure" + where + " -o json");
        assertThat(several.exitCode()).isEqualTo(1);
        assertThat(several.err()).contains("\"candidates\":[\"" + first + "\"");
        assertThat(cli.id("encryption-endpoints ensure --adopt-oldest --remove-own-duplicate" + where))
                .isEqualTo(first);
    }

    @Test
    void remoteRegionsAreSetAndReplaced() {
        String id = cli.id("services create --provider AWS --region us-east-1 --remote-region eu-west-1 --wait");

        assertThat(cli.json("services update " + id + " --remote-region us-west-2 --remote-region EU_WEST_2 --wait")
                        .path("supportedRemoteRegions"))
                .extracting(region -> region.textValue())
                .containsExactlyInAnyOrder("US_WEST_2", "EU_WEST_2");
        assertThat(cli.json("services update " + id + " --no-remote-regions").path("supportedRemoteRegions"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create --provider AZURE --region eastus2 --remote-region eu-west-1 | --remote-region is given for AZURE",
                "ensure --provider AWS --region us-east-1 --port-mapping | --port-mapping is given for AWS; allowed is it for GCP",
                "update 5f7cac1adf5d6c6306f4b283 | Missing required argument",
                "watch --provider AWS 5f7cac1adf5d6c6306f4b283 --for redy | for is \"redy\"; allowed is ready, deleted, or a"
                        + " status such as PENDING_ACCEPTANCE; nearest is ready"
            })
    void optionsThatDoNotFitAreRefused(String command, String message) {
        CliRun run = cli.run("services " + command);

        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(cli.simulator.journal().entries()).isEmpty();
    }
}
