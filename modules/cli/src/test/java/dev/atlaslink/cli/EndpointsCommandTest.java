package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The endpoints of a service by the same verbs as everything else. */
class EndpointsCommandTest {
    private static final String AZURE = "/subscriptions/8f2d1c3b-5a4e-4d6f-9b7a-2c1e0f3d4b5a/resourceGroups/g/providers"
            + "/Microsoft.Network/privateEndpoints/pe-1";

    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWS   | --region us-east-1   | vpce-0d00c26273372c6ef | ",
                "AZURE | --region eastus2     | " + AZURE + " | --ip-address 10.0.1.4",
                "GCP   | --region us-central1 --port-mapping | rule-1  | --ip-address 10.142.0.2 --gcp-project p-1",
                "GCP   | --region us-central1 | group-1 | --gcp-project p-1 --forwarding-rule r0=10.142.0.2"
                        + " --forwarding-rule r1=10.142.0.3 --forwarding-rule r2=10.142.0.4 --forwarding-rule r3=10.142.0.5"
                        + " --forwarding-rule r4=10.142.0.6 --forwarding-rule r5=10.142.0.7"
            })
    void anEndpointIsEnsuredShownFoundListedAndDeleted(String provider, String service, String id, String rest) {
        String options = rest == null ? "" : " " + rest;
        String scope = " --provider " + provider + " --service "
                + cli.id("services create --provider " + provider + " " + service + " --wait");
        JsonNode created = cli.json("endpoints create" + scope + " --endpoint-id " + id + options);
        assertThat(created.path("id").textValue()).isEqualTo(id);

        JsonNode ready = cli.json("endpoints watch" + scope + " " + id);
        assertThat(ready.path("status").textValue()).isEqualTo("AVAILABLE");
        assertThat(cli.json("endpoints ensure" + scope + " --endpoint-id " + id + options + " --wait"))
                .isEqualTo(ready);
        assertThat(cli.json("endpoints get" + scope + " " + id)).isEqualTo(ready);
        assertThat(cli.json("endpoints find" + scope + " --endpoint-id " + id)).isEqualTo(ready);
        assertThat(cli.json("endpoints list" + scope)).containsExactly(ready);

        assertThat(cli.json("endpoints delete --yes" + scope + " " + id)
                        .path("id")
                        .textValue())
                .isEqualTo(id);
        assertThat(cli.json("endpoints watch --for deleted" + scope + " " + id)
                        .path("status")
                        .textValue())
                .isEqualTo("DELETED");
    }

    @Test
    void aMilestoneCanBeWaitedFor() {
        String scope =
                " --provider AWS --service " + cli.id("services create --provider AWS --region us-east-1 --wait");
        cli.done("endpoints create" + scope + " --endpoint-id vpce-0d00c26273372c6ef");

        assertThat(cli.json("endpoints watch" + scope + " vpce-0d00c26273372c6ef --for PENDING_ACCEPTANCE")
                        .path("status")
                        .textValue())
                .isEqualTo("PENDING_ACCEPTANCE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWS   | | --endpoint-id is not set",
                "AWS   | --endpoint-id x | interfaceEndpointId is \"x\"; allowed is vpce- and 17 hexadecimal digits",
                "AZURE | --endpoint-id /subscriptions/x | --ip-address is not set",
                "GCP   | --endpoint-id x | --gcp-project is not set",
                "GCP   | --endpoint-id x --gcp-project p | --ip-address or --forwarding-rule is not set",
                "GCP   | --endpoint-id x --gcp-project p --forwarding-rule y | forwarding rule is \"y\"; allowed is NAME=ADDRESS"
            })
    void whatIsMissingIsNamedBeforeAnythingIsSent(String provider, String options, String message) {
        CliRun run = cli.run("endpoints create --service 5f7cac1adf5d6c6306f4b283 --provider " + provider + " "
                + (options == null ? "" : options));

        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(cli.simulator.journal().entries()).isEmpty();
    }
}
