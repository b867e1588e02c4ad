package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for JSON gets failures as one line of it, the last on standard error. */
class JsonFailureTest {
    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    @Test
    void aRefusalHasItsStatusAndCode() throws IOException {
        JsonNode error = error(cli.run("services get --provider AWS 5f7cac1adf5d6c6306f4b283 -o json"));

        assertThat(error.path("exitCode").intValue()).isEqualTo(1);
        assertThat(error.path("status").intValue()).isEqualTo(404);
        assertThat(error.path("code").textValue()).isEqualTo("PRIVATE_ENDPOINT_SERVICE_NOT_FOUND");
        assertThat(error.path("operation").textValue()).isEqualTo("getGroupPrivateEndpointEndpointService");
    }

    @Test
    void aWaitThatEndsTooEarlyHasTheIdAndHowToGoOn() throws IOException {
        CliRun run = cli.run("services create --provider AWS --region us-east-1 --wait 5s -o json");
        String id = run.json().path("id").textValue();

        JsonNode error = error(run);

        assertThat(error.path("exitCode").intValue()).isEqualTo(3);
        assertThat(error.path("id").textValue()).isEqualTo(id);
        assertThat(error.path("next").textValue())
                .isEqualTo("atlaslink services watch --provider AWS " + id + " -o json");
        assertThat(cli.done("services watch --provider AWS " + id).out()).contains("AVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o json", "-ojson", "-o=json", "--output json", "--output=JSON"})
    void badInputIsJsonTooWhereverItStands(String option) throws IOException {
        JsonNode error = error(cli.run("services list --provider OVH " + option));

        assertThat(error.path("exitCode").intValue()).isEqualTo(2);
        assertThat(error.path("message").textValue()).contains("provider is \"OVH\"; allowed is one of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services list --provider OVH -o yaml", "simulator exec --fast -- x -o json"})
    void whoDoesNotAskGetsALine(String command) {
        assertThat(cli.run(command).err()).startsWith("atlaslink: ").hasLineCount(1);
    }

    private static JsonNode error(CliRun run) throws IOException {
        String last = run.err().lines().reduce((first, second) -> second).orElseThrow();
        return new ObjectMapper().readTree(last).path("error");
    }
}
