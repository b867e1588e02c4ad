package dev.atlaslink.spectools.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code drift} and {@code errata} as people, scripts and continuous integration meet them. */
class SpecsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aDocumentWithKnownMistakesOnlyEndsWithZero() throws IOException {
        SpecsRun run = drift(official());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Compared 39 operations and 64 schemas with ")
                .contains("(OpenAPI 3.0.1, version 2.0)", "Drift: none.", "Stale errata: none.", "Known: 227,");
    }

    @Test
    void versionsAreListedForBothGenerations() {
        SpecsRun run = SpecsRun.of("versions");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("## MongoDB Atlas Administration API v1.0")
                .contains("\n\n## MongoDB Atlas Administration API v2")
                .contains(
                        "| `getGroupEncryptionAtRest` | 2023-01-01 | `GET /api/atlas/v2/groups/{groupId}/encryptionAtRest` |");
    }

    @Test
    void driftEndsWithFourAndNamesKindPlaceAndBothSides() throws IOException {
        SpecsRun run = drift(official().replace("operationId: toggleGroup", "operationId: switchGroup"));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("Drift: 1").containsPattern("""
                operation-id +toggleGroupPrivateEndpointRegionalMode/operationId +\
                switchGroupPrivateEndpointRegionalMode +toggleGroupPrivateEndpointRegionalMode""");
    }

    @Test
    void errataThatNoLongerHoldEndWithFive() throws IOException {
        SpecsRun run =
                drift(official().replace("cloudProvider: { type: string, enum: [AZURE, AWS], readOnly: true }", """
                cloudProvider: { type: string, enum: [AZURE, AWS] }"""));

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out())
                .contains("Drift: none.", "Stale errata: 2")
                .containsPattern(
                        "encryption-endpoint-provider +access-differs +CreateAwsEncryptionAtRestPrivateEndpointRequest");
    }

    @Test
    void driftCountsMoreThanStaleErrata() throws IOException {
        assertThat(drift(official().replace("{ type: string, default: AWS, enum", "{ type: string, default: GCP, enum"))
                        .exitCode())
                .isEqualTo(4);
    }

    @Test
    void knownDifferencesAreListedOnDemand() throws IOException {
        assertThat(drift(official(), "--known").out())
                .contains("Known: 227")
                .containsPattern("service-create-status +status-codes +createGroupPrivateEndpointEndpointService"
                        + "/responses/success +200 +201");
    }

    @Test
    void jsonHasExactlyTheAgreedKeysInTheAgreedOrder() throws IOException {
        SpecsRun run = drift(
                official()
                        .replace("operationId: toggleGroup", "operationId: switchGroup")
                        .replace("default: AWS", "default: GCP"),
                "--json");
        JsonNode json = run.json();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("official", "compared", "drift", "known", "stale", "exitCode");
        assertThat(json.path("official").fieldNames()).toIterable().containsExactly("file", "openapi", "version");
        assertThat(json.path("compared").fieldNames()).toIterable().containsExactly("operations", "schemas");
        assertThat(json.path("drift").path(0).fieldNames())
                .toIterable()
                .containsExactly("kind", "place", "official", "ours");
        assertThat(json.path("known").path(0).fieldNames())
                .toIterable()
                .containsExactly("kind", "place", "official", "ours", "erratum");
        assertThat(json.path("stale").path(0).fieldNames()).toIterable().containsExactly("erratum", "kind", "place");
        assertThat(json.path("exitCode").intValue()).isEqualTo(4);
    }

    @Test
    void aFileThatIsNoOpenApiIsBadInput() throws IOException {
        SpecsRun run = drift("<html></html>");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("specs: official is \"")
                .endsWith("which is an HTML or XML page; allowed is an OpenAPI 3 document in YAML or JSON"
                        + System.lineSeparator());
    }

    @Test
    void theFileMustBeNamed() {
        SpecsRun run = SpecsRun.of("drift");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required option: '--official=FILE'", "see specs drift --help");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void fourMegabytesAreComparedInAQuarterOfAGigabyte() throws IOException, InterruptedException {
        String filler = "    Filler: { type: object, properties: { a: { type: string }, b: { type: integer } } }\n";
        StringBuilder large = new StringBuilder(official());
        for (int i = 0; large.length() < 4 * 1024 * 1024; i++) {
            large.append(filler.replace("Filler", "Filler" + i));
        }
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Datlaslink.root=" + Repository.path(""),
                        Main.class.getName(),
                        "drift",
                        "--official",
                        file(large.toString()).toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).contains("Drift: none.");
    }

    @Test
    void errataAreATableOrJson() {
        SpecsRun table = SpecsRun.of("errata");
        SpecsRun json = SpecsRun.of("errata", "--json");

        assertThat(table.exitCode()).isZero();
        assertThat(table.outLines().get(0)).containsPattern("^ID +BECAUSE +OFFICIAL +OURS +EVIDENCE$");
        assertThat(json.exitCode()).isZero();
        assertThat(json.json()).hasSize(table.outLines().size() - 1);
        assertThat(json.json())
                .allSatisfy(erratum -> assertThat(erratum.fieldNames())
                        .toIterable()
                        .containsExactly("id", "because", "official", "ours", "evidence", "places"));
    }

    private SpecsRun drift(String content, String... options) throws IOException {
        String[] args = new String[options.length + 3];
        args[0] = "drift";
        args[1] = "--official";
        args[2] = file(content).toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return SpecsRun.of(args);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("official.yaml"), content);
    }

    private static String official() throws IOException {
        return Files.readString(Documents.officialShape());
    }
}
