package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any request of the API can be sent, by its operation or by method and path. */
final class ApiCommandTest {
    private static final String MODE = "/privateEndpoint/regionalMode";
    private static final String LIST = "listGroupEncryptionAtRestPrivateEndpoints -p cloudProvider=AWS";

    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getGroupPrivateEndpointRegionalMode",
                "GET /api/atlas/v2/groups/{groupId}" + MODE,
                "get /groups/{groupId}" + MODE,
                "/groups/{groupId}" + MODE,
                "GET /groups/{id}" + MODE + " -p id=PROJECT",
                "/groups/PROJECT" + MODE + "?pretty=false",
                "getGroupPrivateEndpointRegionalMode -p groupId=PROJECT -p pretty=false --date 2024-08-05",
                "getGroupPrivateEndpointRegionalMode --accept-version 2024-08-05"
            })
    void whatIsReadIsPrintedAsJson(String typed) {
        CliRun run = cli.done("api " + typed.replace("PROJECT", cli.simulator.projectId()));

        assertThat(run.json().path("enabled").booleanValue()).isFalse();
        assertThat(run.json()).hasSize(1);
        assertThat(cli.operations()).containsOnly("getGroupPrivateEndpointRegionalMode");
    }

    @Test
    void earlierGenerationIsReachedByItsOperationsAndByTheVersion() {
        cli.done("api getRegionalMode");
        cli.done("api /groups/{groupId}" + MODE + " --api-version v1.0-legacy");

        assertThat(cli.operations()).containsOnly("getRegionalMode");
    }

    @Test
    void fieldsAreTheBody() {
        cli.done("api createGroupPrivateEndpointEndpointService -f providerName=AWS -f region=US_EAST_1");
        assertThat(last().bodyText()).isEqualTo("{\"providerName\":\"AWS\",\"region\":\"US_EAST_1\"}");

        cli.done("api PATCH /groups/{groupId}" + MODE + " -f enabled=true");
        assertThat(last().bodyText()).isEqualTo("{\"enabled\":true}");
        assertThat(last().header("Content-Type")).contains("application/vnd.atlas.2023-01-01+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            v=7.0       | {"v":7.0}
            v=100.0     | {"v":100.0}
            v=5.10      | {"v":5.10}
            v=[1.50]    | {"v":[1.50]}
            v=007       | {"v":"007"}
            v="abc"     | {"v":"\\"abc\\""}
            v=          | {"v":""}
            """)
    void fieldsAreSentAsTyped(String field, String body) {
        cli.run("api toggleGroupPrivateEndpointRegionalMode -f " + field);

        assertThat(last().bodyText()).isEqualTo(body);
    }

    @Test
    void digitsArePrintedAsAtlasSentThem() {
        cli.simulator
                .faults()
                .add(Fault.respond(FaultResponse.status(200)
                                .body(
                                        "application/json",
                                        "{\"price\":100.0,\"hours\":[5.10],\"id\":12345678901234567890}"))
                        .onOperation("getGroupPrivateEndpointRegionalMode"));
        String read = "api getGroupPrivateEndpointRegionalMode ";

        assertThat(cli.done(read).out())
                .contains("\"price\" : 100.0,", "\"hours\" : [ 5.10 ],", "\"id\" : 12345678901234567890");
        assertThat(cli.done(read + "-o yaml").out()).contains("price: 100.0", "- 5.10");
        assertThat(cli.done(read + "-o table").out()).contains("100.0", "[5.10]");
        assertThat(cli.done(read + "--query price").out()).isEqualTo("100.0\n");
        assertThat(cli.done(read + "--query price==`100`").out()).isEqualTo("true\n");
    }

    @Test
    void bodyMayBeAFileOrStandardInput(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("body.json"), "{\"enabled\": true}");
        cli.done("api toggleGroupPrivateEndpointRegionalMode --input " + file);
        assertThat(last().bodyText()).isEqualTo("{\"enabled\": true}");

        cli.surroundings = cli.surroundings.piping("{\"enabled\": false}");
        cli.done("api toggleGroupPrivateEndpointRegionalMode --input -");
        assertThat(last().bodyText()).isEqualTo("{\"enabled\": false}");
    }

    @Test
    void pagesAreJoined() {
        plantEndpoints(5);
        JsonNode one = cli.done("api " + LIST + " -p itemsPerPage=2").json();
        assertThat(one.path("results")).hasSize(2);
        assertThat(one.path("links")).isNotEmpty();

        JsonNode all = cli.done("api " + LIST + " -p itemsPerPage=2 --paginate").json();
        assertThat(all.path("results")).hasSize(5);
        assertThat(all.has("links")).isFalse();
        assertThat(all.path("totalCount").intValue()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"200 | {\"detail\":\"soon\"}", "200 | {\"results\":{}}", "204 | ''"})
    void aLaterPageWithoutResultsFails(int status, String body) {
        plantEndpoints(5);
        FaultResponse response = FaultResponse.status(status);
        cli.simulator
                .faults()
                .add(Fault.respond(body.isEmpty() ? response : response.body("application/json", body))
                        .onOperation("listGroupEncryptionAtRestPrivateEndpoints")
                        .skip(1));

        CliRun run = cli.run("api " + LIST + " -p itemsPerPage=2 --paginate");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("a page of /api/atlas/v2/groups/" + cli.simulator.projectId())
                .contains(" has no results: the list is not complete");
    }

    @Test
    void whatIsNoPageStaysAsItIs() {
        assertThat(cli.done("api listGroupPrivateEndpointEndpointService -p cloudProvider=AWS --paginate")
                        .json()
                        .isArray())
                .isTrue();
    }

    @Test
    void outputFormatsAndQueriesHold() {
        plantEndpoints(2);

        assertThat(cli.done("api getGroupPrivateEndpointRegionalMode --query enabled")
                        .out())
                .isEqualTo("false\n");
        assertThat(cli.done("api getGroupPrivateEndpointRegionalMode --query enabled -o json")
                        .out())
                .isEqualTo("false\n");
        assertThat(cli.done("api getGroupPrivateEndpointRegionalMode -o yaml").out())
                .isEqualTo("enabled: false\n");
        assertThat(cli.done("api " + LIST + " --query results[].id").outLines()).hasSize(2);
        assertThat(cli.run("api getGroupPrivateEndpointRegionalMode -o id").err())
                .contains("output is id, but the result has none");
    }

    @Test
    void statusAndHeadersComeFirst() {
        List<String> lines =
                cli.done("api -i getGroupPrivateEndpointRegionalMode").outLines();

        assertThat(lines).startsWith("HTTP 200").contains("", "{");
        assertThat(lines.subList(1, lines.indexOf("")))
                .anyMatch(line -> line.startsWith("content-type: application/vnd.atlas.2023-01-01+json"))
                .isSorted();
    }

    @Test
    void responseWithoutABodyPrintsNothing() {
        cli.simulator
                .faults()
                .add(Fault.respond(FaultResponse.status(204)).onOperation("getGroupPrivateEndpointRegionalMode"));

        assertThat(cli.done("api getGroupPrivateEndpointRegionalMode").out()).isEmpty();
    }

    @Test
    void deletionAsksFirst() {
        String service = cli.id("services create --provider AWS --region us-east-1 --wait");
        String delete =
                "api deleteGroupPrivateEndpointEndpointService -p cloudProvider=AWS -p endpointServiceId=" + service;

        CliRun refused = cli.run(delete);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("yes is not set; allowed without a terminal is --yes only");

        CliSurroundings bare = cli.surroundings;
        cli.surroundings = bare.typing("n\n");
        CliRun asked = cli.run(delete);
        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.err())
                .contains("Send DELETE /api/atlas/v2/groups/" + cli.simulator.projectId()
                        + "/privateEndpoint/AWS/endpointService/" + service + "? [y/N]");

        cli.surroundings = bare;
        assertThat(cli.done(delete + " --yes").json()).isEmpty();
    }

    @Test
    void failureIsThatOfTheOperation() {
        CliRun run =
                cli.run("api /groups/{groupId}/privateEndpoint/AWS/endpointService/66b81b2f5f1d0c4e8a7d3c10 -o json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("\"status\":404")
                .contains("\"operation\":\"getGroupPrivateEndpointEndpointService\"");
    }

    @Test
    void operationsAreListedWithoutCredentials() {
        CliRun table = CliRun.of(CliSurroundings.empty(), "api", "--list");
        assertThat(table.exitCode()).as(table.err()).isZero();
        assertThat(table.outLines().get(0)).startsWith("OPERATION").contains("METHOD", "PATH");

        JsonNode all = CliRun.of(CliSurroundings.empty(), "api", "--list", "-o", "json")
                .json();
        List<String> ids = new ArrayList<>();
        all.forEach(operation -> ids.add(operation.path("operation").textValue()));
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("getGroupEncryptionAtRest", "createPrivateLinkConnection")
                .noneMatch(id -> id.endsWith("AccessToken"));
        assertThat(all)
                .allSatisfy(operation -> assertThat(operation.hasNonNull("date"))
                        .isEqualTo(operation.path("path").textValue().contains("/v2/")));
        assertThat(all)
                .filteredOn(operation -> operation.path("operation").textValue().equals("getGroupCluster"))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.path("date").textValue())
                        .as("newest of three")
                        .isEqualTo("2024-08-05"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                          | operation is not set; allowed is an operationId (see --list), or a method and a path
            getGroupPrivateEndpointRegionlMode          | operation is "getGroupPrivateEndpointRegionlMode"; allowed is an operationId (see --list), or a method and a path; nearest is getGroupPrivateEndpointRegionalMode
            GET groups                                  | path is "groups"; allowed is a path that begins with
            FETCH /groups                               | method is "FETCH"; allowed is one of GET, HEAD, POST, PUT, PATCH, DELETE
            /groups/../orgs                             | path is "/api/atlas/v2/groups/../orgs"; allowed is a path that begins with
            https://evil.example/api/atlas/v2/groups --date 2023-01-01 | path is "https://evil.example"; allowed is a path, or a URL at http
            /groups/{groupId}/alerts/{name} --date 2023-01-01 | name is null; allowed is a path segment
            /groups/{groupId}/alerts                    | date is null; allowed is a date that Atlas has published
            /groups --date yesterday                    | date is "yesterday"; allowed is a day such as 2027-07-01
            getRegionalMode --date 2023-01-01           | date is 2023-01-01; allowed is none for /api/atlas/v1.0/
            getGroupPrivateEndpointRegionalMode -p prety=true | param is "prety"; allowed with getGroupPrivateEndpointRegionalMode is one of groupId, envelope, pretty; nearest is pretty
            getGroupPrivateEndpointRegionalMode -f a=b  | body is set; allowed with GET is none
            toggleGroupPrivateEndpointRegionalMode -f a=b --input - | field and input are set; allowed is one of them
            toggleGroupPrivateEndpointRegionalMode -f a=b --paginate | paginate is set with PATCH; allowed is GET only
            DELETE /groups/{groupId} --date 2023-01-01 --paginate | paginate is set with DELETE; allowed is GET only
            HEAD /groups --date 2023-01-01 --paginate   | paginate is set with HEAD; allowed is GET only
            /api/groups                                 | path is "/api/groups"; allowed is a path that begins with
            toggleGroupPrivateEndpointRegionalMode --input - | json is empty; allowed is a text in JSON
            --list getRegionalMode                      | list is set with "getRegionalMode"; allowed is either
            getGroupPrivateEndpointRegionalMode -p pretty | should be in KEY=VALUE format but was pretty
            """)
    void whatDoesNotFitIsRefusedBeforeAnythingIsSent(String typed, String message) {
        CliRun run = cli.run("api " + typed);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(cli.simulator.journal().entries()).isEmpty();
    }

    @Test
    void projectIsAskedForWhereNothingTellsIt() {
        cli.surroundings = cli.surroundings.without("MONGODB_ATLAS_PROJECT_ID");

        assertThat(cli.run("api getGroupPrivateEndpointRegionalMode").err())
                .contains("projectId is not set; allowed is --project ID");
        cli.done("api getGroupPrivateEndpointRegionalMode -p groupId=" + cli.simulator.projectId());
        cli.done("api getGroupPrivateEndpointRegionalMode --project " + cli.simulator.projectId());
    }

    private void plantEndpoints(int size) {
        StringBuilder endpoints = new StringBuilder();
        for (int i = 1; i <= size; i++) {
            endpoints.append(
                    "%s{\"id\": \"%024x\", \"cloudProvider\": \"AWS\", \"regionName\": \"US_EAST_1\", \"status\": \"ACTIVE\"}"
                            .formatted(i == 1 ? "" : ", ", i));
        }
        cli.simulator.seed("{\"projects\": [{\"id\": \"" + cli.simulator.projectId()
                + "\", \"encryptionAtRestEndpoints\": [" + endpoints + "]}]}");
    }

    private JournalEntry last() {
        List<JournalEntry> entries = cli.simulator.journal().entries().stream()
                .filter(entry -> entry.target().startsWith("/api/atlas/"))
                .toList();
        return entries.get(entries.size() - 1);
    }
}
