package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The five calls of seeds 000 to 004, in curl's words and with curl's own Digest, against {@code simulator start} as a
 * process of its own; headers and bodies are the seeds'.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SeedsByCurlTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String V1 =
            "$MONGODB_ATLAS_BASE_URL/api/atlas/v1.0/groups/$MONGODB_ATLAS_PROJECT_ID/privateEndpoint";
    private static final String V2 = "$MONGODB_ATLAS_BASE_URL/api/atlas/v2/groups/$MONGODB_ATLAS_PROJECT_ID";
    private static final String CURL = """
            curl --silent --show-error --write-out '\\n%{http_code}' \\
              --user "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY" --digest \\
            """;
    private static final String JSON_HEADERS = """
              --header "Accept: application/json" \\
              --header "Content-Type: application/json" \\
            """;

    @TempDir
    private Path folder;

    private static Process simulator;
    private static Map<String, String> environment;

    @BeforeAll
    static void start() throws IOException {
        if (!isOnPath("curl") || !isOnPath("sh")) {
            System.err.println("SKIPPED: the seeds by curl, because there is no curl or no sh on the PATH");
        }
        assumeTrue(isOnPath("curl") && isOnPath("sh"), "no curl or no sh on the PATH");
        // States take minutes, so that none changes unasked, however slow the machine: the clock is moved instead.
        simulator = new ProcessBuilder(JavaProcess.command(Main.class.getName(), "simulator", "start"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = simulator.inputReader();
        environment = exported(output.readLine());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (simulator != null) {
            simulator.destroy();
            assertThat(simulator.waitFor()).isZero();
        }
    }

    @BeforeEach
    void forgetWhatOthersMade() throws Exception {
        run("curl --silent --show-error --fail --request POST \"$MONGODB_ATLAS_BASE_URL/_atlas/reset\"");
    }

    @Test
    void seed000CreatesAServiceAndSeed001AttachesAnEndpointToIt() throws Exception {
        JsonNode service =
                success(CURL + JSON_HEADERS + "  --request POST \"" + V1 + "/endpointService?pretty=true\" \\\n" + """
                  --data '
                    {
                      "providerName" : "AWS",
                      "region" : "us-east-1"
                    }'""");
        assertThat(service.fieldNames())
                .toIterable()
                .containsExactly("endpointServiceName", "errorMessage", "id", "interfaceEndpoints", "status");
        String serviceId = service.path("id").textValue();
        String serviceUrl = V1 + "/AWS/endpointService/" + serviceId;
        letItBecomeReady(serviceUrl);

        JsonNode endpoint = success(
                CURL + JSON_HEADERS + "  --request POST \"" + serviceUrl + "/endpoint?pretty=true\" \\\n" + """
                  --data '
                    {
                      "id" : "vpce-0d00c26273372c6ef"
                    }'""");
        assertThat(endpoint.fieldNames())
                .toIterable()
                .containsExactly("connectionStatus", "deleteRequested", "errorMessage", "interfaceEndpointId");
        assertThat(endpoint.path("interfaceEndpointId").textValue()).isEqualTo("vpce-0d00c26273372c6ef");
    }

    @Test
    void seed002AddsAnInterfaceEndpointAndSeed003ListsItsConnection() throws Exception {
        String create = CURL + JSON_HEADERS + "  --request POST \"" + V1
                + "\" --data '{\"providerName\":\"AWS\",\"region\":\"us-west-1\"}'";
        String connectionId = success(create).path("id").textValue();
        letItBecomeReady(V1 + "/" + connectionId);

        JsonNode endpoint = success(CURL + JSON_HEADERS + "  --request POST \"" + V1 + "/" + connectionId
                + "/interfaceEndpoints?pretty=true\" \\\n"
                + """
                  --data '
                  {
                    "interfaceEndpointId":"vpce-0b9c5701325cb15dd"
                  }'""");
        assertThat(endpoint.path("interfaceEndpointId").textValue()).isEqualTo("vpce-0b9c5701325cb15dd");

        JsonNode connections = success(CURL + """
                  --header "Accept: application/json" \\
                """ + "  --request GET \"" + V1 + "?pretty=true\"");
        assertThat(connections).singleElement().satisfies(connection -> {
            assertThat(connection.path("id").textValue()).isEqualTo(connectionId);
            assertThat(connection.path("status").textValue()).isEqualTo("WAITING_FOR_USER");
            assertThat(connection.path("interfaceEndpoints").toString()).isEqualTo("[\"vpce-0b9c5701325cb15dd\"]");
        });
    }

    @Test
    void seed004CreatesAPrivateEndpointForEncryptionAtRest() throws Exception {
        JsonNode endpoint =
                success(CURL + """
                  --header "Accept: application/vnd.atlas.2023-10-01+json" \\
                  --header "Content-Type: application/json" \\
                """ + "  -X POST \"" + V2 + "/encryptionAtRest/AZURE/privateEndpoints\" \\\n" + """
                  -d '{
                  "regionName": "US_CENTRAL",
                  "cloudProvider": "AZURE"
                }'""");
        assertThat(endpoint.path("cloudProvider").textValue()).isEqualTo("AZURE");
        assertThat(endpoint.path("regionName").textValue()).isEqualTo("US_CENTRAL");
        assertThat(endpoint.path("status").textValue()).isEqualTo("INITIATING");
    }

    private void letItBecomeReady(String url) throws Exception {
        run("curl --silent --show-error --fail --request POST \"$MONGODB_ATLAS_BASE_URL/_atlas/clock\""
                + " --header \"Content-Type: application/json\" --data '{\"advance\": \"PT10M\"}'");
        assertThat(success(CURL + "  --request GET \"" + url + "\"")
                        .path("status")
                        .textValue())
                .isEqualTo("WAITING_FOR_USER");
    }

    private JsonNode success(String command) throws Exception {
        String text = run(command);
        int end = text.lastIndexOf('\n');
        assertThat(text.substring(end + 1)).as(text).matches("20[012]");
        return JSON.readTree(text.substring(0, end));
    }

    private String run(String command) throws Exception {
        Path output = folder.resolve("output.txt");
        ProcessBuilder shell = new ProcessBuilder("sh", "-euc", command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().putAll(environment);
        int exitCode = shell.start().waitFor();
        String text = Files.readString(output);
        assertThat(exitCode).as(text).isZero();
        return text;
    }

    private static Map<String, String> exported(String readyLine) {
        return Arrays.stream(readyLine.replaceFirst(".*export ", "").split(" "))
                .map(assignment -> assignment.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
