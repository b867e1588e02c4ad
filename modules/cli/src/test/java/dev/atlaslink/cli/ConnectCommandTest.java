package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A private connection by one command, whoever tells it the endpoint. */
class ConnectCommandTest {
    private static final String CONNECT = "services connect --provider AWS --region us-east-1";
    private static final String VPCE = "vpce-0d00c26273372c6ef";
    private static final String AZURE = "/subscriptions/8f2d1c3b-5a4e-4d6f-9b7a-2c1e0f3d4b5a/resourceGroups/g/providers"
            + "/Microsoft.Network/privateEndpoints/pe-1";

    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    @Test
    void whoCannotBeAskedIsToldWhatToCreateAndHowToGoOn() {
        CliRun run = cli.run(CONNECT + " -o json");

        assertThat(run.exitCode()).isEqualTo(3);
        String name = run.json().path("endpointServiceName").textValue();
        assertThat(run.err())
                .contains("aws ec2 create-vpc-endpoint --vpc-endpoint-type Interface")
                .contains("--region us-east-1 --service-name " + name)
                .contains("\"next\":\"atlaslink " + CONNECT + " --endpoint-id ID -o json\"")
                .contains("\"serviceId\":\"" + run.json().path("id").textValue() + "\"")
                .contains("\"message\":\"service " + run.json().path("id").textValue()
                        + " is ready and waits for its endpoint");

        JsonNode connected = cli.json(CONNECT + " --endpoint-id " + VPCE);
        assertThat(connected.path("id").textValue()).isEqualTo(VPCE);
        assertThat(connected.path("status").textValue()).isEqualTo("AVAILABLE");
        assertThat(connected.path("serviceId")).isEqualTo(run.json().path("id"));
    }

    @Test
    void whoSitsAtATerminalIsAskedUntilTheAnswerIsOne() {
        cli.surroundings = cli.surroundings.typing("vpce-1\n" + VPCE + "\n");

        CliRun run = cli.run(CONNECT + " -o json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().path("id").textValue()).isEqualTo(VPCE);
        assertThat(run.err())
                .contains("Create its endpoint in your own cloud:\n  aws ec2 create-vpc-endpoint ")
                .contains("interfaceEndpointId is \"vpce-1\"; allowed is vpce- and 17 hexadecimal digits\nId of the");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AZURE --region eastus2 | " + AZURE + ",10.0.1.4 | az network private-endpoint create",
                "GCP --region us-central1 --port-mapping | rule-1,p-1,10.142.0.2 | gcloud compute forwarding-rules create NAME-0",
                "GCP --region us-central1 | group-1,p-1,r0=10.142.0.2 r1=10.142.0.3 r2=10.142.0.4 r3=10.142.0.5 r4=10.142.0.6"
                        + " r5=10.142.0.7 | gcloud compute forwarding-rules create NAME-5"
            })
    void everyProviderAsksForItsOwn(String service, String answers, String instructions) {
        cli.surroundings = cli.surroundings.typing(answers.replace(',', '\n') + "\n");

        CliRun run = cli.run("services connect --provider " + service + " -o json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().path("id").textValue()).isEqualTo(answers.replaceFirst(",.*", ""));
        assertThat(run.err()).contains(instructions);
    }

    @Test
    void whoDoesNotAnswerGoesOnLater() {
        cli.surroundings = cli.surroundings.typing("");

        CliRun run = cli.run(CONNECT);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("to go on: atlaslink " + CONNECT + " --endpoint-id ID");
    }

    @Test
    void whatIsConnectedIsFoundSoAndASecondEndpointIsAttached() {
        cli.done(CONNECT + " --endpoint-id " + VPCE);
        int before = cli.operations().size();

        assertThat(cli.json(CONNECT).path("id").textValue()).isEqualTo(VPCE);
        assertThat(cli.operations().subList(before, cli.operations().size()))
                .noneMatch(call -> call.startsWith("create"));
        assertThat(cli.id(CONNECT + " --endpoint-id vpce-0d00c26273372c6e0")).isEqualTo("vpce-0d00c26273372c6e0");
    }

    @Test
    void aRefusalTellsTheStepTheIdsAndHowToGoOn() {
        cli.simulator
                .faults()
                .add(Fault.respond(FaultResponse.status(402).errorCode("NO_PAYMENT_INFORMATION_FOUND"))
                        .onOperation("createGroupPrivateEndpointEndpointServiceEndpoint"));

        CliRun run = cli.run(CONNECT + " -o json --endpoint-id " + VPCE);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("\"status\":402", "\"code\":\"NO_PAYMENT_INFORMATION_FOUND\"", "\"step\":\"ENDPOINT\"")
                .contains("\"next\":\"atlaslink " + CONNECT + " --endpoint-id " + VPCE + " -o json\"");
    }

    @Test
    void whatIsWrongWithTheEndpointShowsBeforeAnythingIsSent() {
        CliRun run = cli.run(CONNECT + " --endpoint-id vpce-1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(cli.simulator.journal().entries()).isEmpty();
    }

    @Test
    void anEncryptionEndpointIsConnectedAndSaysWhatToApprove() {
        cli.surroundings = cli.surroundings.piping("{\"azureKeyVault\": {\"roleId\": \"32b6e34b3d91647abb20e7b8\","
                + "\"azureEnvironment\": \"AZURE\", \"keyIdentifier\": \"https://v.vault.azure.net/keys/k/1\","
                + "\"subscriptionID\": \"8f2d1c3b-5a4e-4d6f-9b7a-2c1e0f3d4b5a\", \"resourceGroupName\": \"g\","
                + "\"keyVaultName\": \"v\"}}");
        cli.done("encryption-settings update --input -");

        CliRun run = cli.run("encryption-endpoints connect --provider AZURE --region US_CENTRAL -o json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().path("status").textValue()).isEqualTo("ACTIVE");
        assertThat(run.err())
                .contains("Approve the private endpoint connection "
                        + run.json().path("connectionName").textValue());
    }
}
