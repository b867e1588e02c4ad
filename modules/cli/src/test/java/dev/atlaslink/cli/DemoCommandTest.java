package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    private static final String DATED = "application/vnd.atlas.2023-01-01+json";
    private static CliRun run;
    private static List<JsonNode> steps;

    @BeforeAll
    static void runOnce() throws IOException {
        run = CliRun.of(CliSurroundings.empty(), "demo", "--json");
        steps = new ArrayList<>();
        for (String line : run.outLines()) {
            steps.add(new ObjectMapper().readTree(line));
        }
    }

    @Test
    void everyStepDoesWhatItShould() {
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void aLineHasExactlyTheAgreedKeysInTheAgreedOrder() {
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.fieldNames())
                        .toIterable()
                        .containsExactly(
                                "step",
                                "seed",
                                "apiVersion",
                                "operationId",
                                "auth",
                                "accept",
                                "contentType",
                                "status",
                                "wireRequests",
                                "resourceStatus"));
    }

    @Test
    void theSeedsOwnCallsAreMarkedAndNothingElseIs() {
        assertThat(callsOf("000")).containsExactly("v1.0 createEndpointService digest");
        assertThat(callsOf("001")).containsOnly("v1.0 createEndpoint digest").hasSize(3);
        assertThat(callsOf("002")).containsExactly("v1.0-legacy createInterfaceEndpoint digest");
        assertThat(callsOf("003")).containsExactly("v1.0-legacy listPrivateLinkConnections digest");
        assertThat(callsOf("004"))
                .containsExactly(
                        "v2 createGroupEncryptionAtRestPrivateEndpoint digest",
                        "v2 createGroupEncryptionAtRestPrivateEndpoint digest",
                        "v2 createGroupEncryptionAtRestPrivateEndpoint oauth",
                        "v2 createGroupEncryptionAtRestPrivateEndpoint oauth");
    }

    @Test
    void eachGenerationSpeaksItsMediaType() {
        assertThat(steps)
                .filteredOn(step -> !step.path("operationId").textValue().equals("getGroupCluster"))
                .allSatisfy(step -> assertThat(step.path("accept").textValue())
                        .isEqualTo(step.path("apiVersion").textValue().equals("v2") ? DATED : "application/json"));
        assertThat(steps)
                .filteredOn(step -> step.path("operationId").textValue().equals("getGroupCluster"))
                .extracting(step -> step.path("accept").textValue())
                .contains(DATED, DATED.replace("2023-01-01", "2023-02-01"), DATED.replace("2023-01-01", "2024-08-05"));
        assertThat(steps)
                .filteredOn(step -> step.path("seed").textValue() != null)
                .allSatisfy(step -> assertThat(step.path("contentType")).isEqualTo(step.path("accept")));
    }

    @Test
    void theFirstCallPaysForTheChallengeOrTheTokenAndTheNextDoesNot() {
        assertThat(steps)
                .filteredOn(step -> "004".equals(step.path("seed").textValue()))
                .extracting(step -> step.path("wireRequests").intValue())
                // Besides, a creation looks first what is there.
                .containsExactly(3, 2, 3, 2);
    }

    @Test
    void everythingThatWasCreatedIsGoneInTheEnd() {
        assertThat(steps)
                .filteredOn(step -> step.path("step").textValue().startsWith("create ")
                        || step.path("step").textValue().startsWith("add "))
                .hasSameSizeAs(steps.stream()
                        .filter(step ->
                                "DELETED".equals(step.path("resourceStatus").textValue()))
                        .toList());
    }

    @Test
    void progressGoesToTheErrorStream() {
        assertThat(run.err()).contains("wait until service on AWS is ready: INITIATING after 1 s");
    }

    @Test
    void onATerminalProgressIsOneLineThatGoes() {
        CliRun watched = CliRun.of(CliSurroundings.empty().typing(""), "demo");

        assertThat(watched.exitCode()).isZero();
        assertThat(watched.err())
                .contains("\r\u001b[Kwait until service on AWS is ready: INITIATING after 1 s")
                .endsWith("\r\u001b[K")
                .doesNotContain("\n");
    }

    private static List<String> callsOf(String seed) {
        return steps.stream()
                .filter(step -> seed.equals(step.path("seed").textValue()))
                .map(step -> step.path("apiVersion").textValue() + " "
                        + step.path("operationId").textValue() + " "
                        + step.path("auth").textValue())
                .toList();
    }
}
