package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One result, for people and for programs. */
class OutputTest {
    private static final String LIST = "services list --provider AWS";
    private static final String BOLD = "\u001b[1m";

    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    private final String id = cli.id("services create --provider AWS --region us-east-1 --wait");

    @Test
    void yamlHoldsWhatJsonHolds() throws IOException {
        assertThat(new YAMLMapper().readTree(cli.done(LIST + " -o yaml").out())).isEqualTo(cli.json(LIST));
        assertThat(new YAMLMapper()
                        .readTree(cli.done("services get --provider AWS " + id + " -o yaml")
                                .out()))
                .isEqualTo(cli.json("services get --provider AWS " + id));
    }

    @Test
    void idsAloneAreForTheNextCommand() {
        assertThat(cli.done(LIST + " -o id").out()).isEqualTo(id + System.lineSeparator());
        assertThat(cli.done("services get --provider AWS " + id + " -o ID").outLines())
                .containsExactly(id);
    }

    @Test
    void aWideTableHasAllProperties() {
        CliRun wide = cli.done(LIST + " -o wide");

        assertThat(wide.outLines().get(0))
                .matches("ID +PROVIDER +REGION +STATUS +ERROR +PROVIDER_REGION_NAME +ENDPOINT_SERVICE_NAME .*");
        assertThat(wide.outLines().get(1)).contains("com.amazonaws.vpce.us-east-1.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[].status                  | table | AVAILABLE",
                "[0].errorMessage           | table | ",
                "[0].endpointServiceName.starts_with(@,'com.') | table | true",
                "length(@)                  | table | 1",
                "[?status=='FAILED']        | json  | [ ]",
                "[].{region:providerRegionName,s:status} | table | REGION     S\\nus-east-1  AVAILABLE",
                "[0].{s:status}             | table | PROPERTY  VALUE\\ns         AVAILABLE",
                "[0].[provider,status]      | yaml  | - \"AWS\"\\n- \"AVAILABLE\""
            })
    void aQueryPicks(String query, String format, String expected) {
        String shown = expected == null ? "" : expected.replace("\\n", "\n") + "\n";

        assertThat(cli.done(LIST + " -o " + format + " --query " + query.strip())
                        .out())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                LIST + " --query [ | query is \"[\"; allowed is a JMESPath expression: ",
                LIST + " --query [].id -o id | output is id, but a query is set; allowed is one of",
                "regional-mode get -o id | output is id, but the result has none; allowed is one of table, wide, json, yaml",
                LIST + " -o jsn | output is \"jsn\"; allowed is one of table, wide, json, yaml, id; nearest is json",
            })
    void whatCannotBePrintedIsRefusedBeforeAnythingIsSent(String command, String message) {
        int before = cli.operations().size();

        CliRun run = cli.run(command);

        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(cli.operations()).hasSize(before);
    }

    @Test
    void onATerminalHeadingsAndStatusesAreColoured() {
        cli.surroundings = cli.surroundings.typing("");

        assertThat(cli.done(LIST).out()).contains(BOLD + "STATUS", "\u001b[32mAVAILABLE\u001b[0m");
        assertThat(cli.done("services get --provider AWS " + id).out()).contains("\u001b[32mAVAILABLE");
        assertThat(cli.done("services --help").out()).contains(BOLD);
        assertThat(cli.run("services get --provider AWS 5f7cac1adf5d6c6306f4b283")
                        .err())
                .startsWith("\u001b[31matlaslink:\u001b[0m ");
        assertThat(cli.done(LIST + " -o json").out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR, 1", "TERM, dumb"})
    void whoDoesNotWantColoursGetsNone(String variable, String value) {
        cli.surroundings = cli.surroundings.typing("").with(variable, value);

        assertThat(cli.done(LIST).out()).doesNotContain("\u001b");
        assertThat(cli.done("services --help").out()).doesNotContain("\u001b");
        assertThat(cli.run("services get --provider AWS 5f7cac1adf5d6c6306f4b283")
                        .err())
                .startsWith("atlaslink: ");
    }

    @Test
    void progressOnATerminalIsOneLineThatGoes() {
        cli.surroundings = cli.surroundings.typing("").with("NO_COLOR", "1");

        CliRun run = cli.done("services create --provider GCP --region us-central1 --wait");

        assertThat(run.err())
                .startsWith("\r\u001b[Kwaiting for ")
                .endsWith("\r\u001b[K")
                .contains(": INITIATING after")
                .hasLineCount(run.err().split("\r", -1).length);
        assertThat(run.err().split("\r\u001b\\[K"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(60));
    }
}
