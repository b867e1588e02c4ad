package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bad input is refused before anything is sent: exit code 2, one line with the field, the value and what is allowed. */
class BadInputTest {
    private static final String ID = "5f7cac1adf5d6c6306f4b283";
    private final AtlasSimulator simulator = AtlasSimulator.builder().start();
    private final CliSurroundings surroundings = CliSurroundings.of(simulator);

    @AfterEach
    void nothingWasSent() {
        assertThat(simulator.journal().entries()).isEmpty();
        simulator.close();
    }

    @Test
    void malformedProjectIdOnTheCommandLine() {
        refused(
                surroundings,
                "projectId is \"xyz\"; allowed is 24 lower-case hexadecimal digits",
                "services",
                "list",
                "--provider",
                "AWS",
                "--project",
                "xyz");
    }

    @Test
    void malformedProjectIdInTheEnvironment() {
        refused(
                surroundings.with("MONGODB_ATLAS_PROJECT_ID", "5F7CAC1ADF5D6C6306F4B283"),
                "projectId is \"5F7CAC1ADF5D6C6306F4B283\"; allowed is 24 lower-case hexadecimal digits",
                "services",
                "list",
                "--provider",
                "AWS");
    }

    @Test
    void noProjectId() {
        refused(
                surroundings.without("MONGODB_ATLAS_PROJECT_ID"),
                "projectId is not set; allowed is --project ID, MONGODB_ATLAS_PROJECT_ID in the environment, or project_id"
                        + " in the Atlas CLI's profile",
                "services",
                "list",
                "--provider",
                "AWS");
    }

    @Test
    void unknownProvider() {
        refused(
                surroundings,
                "provider is \"OVH\"; allowed is one of AWS, AZURE, GCP",
                "services",
                "list",
                "--provider",
                "OVH");
    }

    @Test
    void providerWithoutEncryptionEndpoints() {
        refused(
                surroundings,
                "provider is GCP; allowed is AWS or AZURE",
                "encryption-endpoints",
                "list",
                "--provider",
                "GCP");
    }

    @Test
    void missingProvider() {
        refused(
                surroundings,
                "Missing required option: '--provider=PROVIDER'",
                "encryption-endpoints",
                "create",
                "--region",
                "US_EAST_1");
    }

    @Test
    void blankRegion() {
        refused(
                surroundings,
                "region is \" \"; allowed is a region name such as us-east-1 or US_EAST_1",
                "services",
                "create",
                "--provider",
                "AWS",
                "--region",
                " ");
        refused(
                surroundings,
                "region is \"\"; allowed is a region name such as us-east-1 or US_EAST_1",
                "encryption-endpoints",
                "create",
                "--provider",
                "AWS",
                "--region",
                "");
    }

    @Test
    void malformedResourceId() {
        refused(
                surroundings,
                "endpointServiceId is \"x/y\"; allowed is 24 lower-case hexadecimal digits",
                "services",
                "get",
                "--provider",
                "AWS",
                "x/y");
        refused(
                surroundings,
                "encryptionAtRestEndpointId is \"x\"; allowed is 24 lower-case hexadecimal digits",
                "encryption-endpoints",
                "delete",
                "--provider",
                "AWS",
                "x");
    }

    @Test
    void halfConfiguredCredentials() {
        refused(
                surroundings.without("MONGODB_ATLAS_CLIENT_SECRET"),
                "MONGODB_ATLAS_CLIENT_SECRET is not set although MONGODB_ATLAS_CLIENT_ID is; allowed is both or neither",
                "services",
                "list",
                "--provider",
                "AWS");
    }

    @Test
    void noCredentials() {
        CliSurroundings bare = CliSurroundings.empty().with("MONGODB_ATLAS_PROJECT_ID", simulator.projectId());

        refused(bare, "credentials are not set; allowed is", "services", "list", "--provider", "AWS");
    }

    @Test
    void plainHttpToAnotherMachine() {
        refused(
                surroundings,
                "baseUrl is \"http://atlas.example\"; allowed is https://host[:port], or http:// on loopback",
                "services",
                "list",
                "--provider",
                "AWS",
                "--base-url",
                "http://atlas.example");
        refused(
                surroundings.with("MONGODB_ATLAS_BASE_URL", "http://atlas.example"),
                "baseUrl is \"http://atlas.example\"; allowed is https://host[:port], or http:// on loopback",
                "services",
                "list",
                "--provider",
                "AWS");
    }

    @Test
    void malformedBaseUrlWithoutShowingAPassword() {
        CliRun run = refused(
                surroundings,
                "baseUrl is \"https://***@atlas .example\"; allowed is https://host[:port]",
                "services",
                "list",
                "--provider",
                "AWS",
                "--base-url",
                "https://me:hunter2@atlas .example");

        assertThat(run.err()).doesNotContain("hunter2");
    }

    @Test
    void unknownApiVersionOutputOrDuration() {
        refused(
                surroundings,
                "apiVersion is \"v3\"; allowed is one of v1.0-legacy, v1.0, v2",
                "services",
                "list",
                "--provider",
                "AWS",
                "--api-version",
                "v3");
        refused(
                surroundings,
                "output is \"xml\"; allowed is one of table, wide, json, yaml, id",
                "services",
                "list",
                "--provider",
                "AWS",
                "-o",
                "xml");
        refused(
                surroundings,
                "duration is \"soon\"; allowed is more than zero, such as 90s, 10m, 1h or PT1M30S",
                "services",
                "delete",
                "--provider",
                "AWS",
                ID,
                "--wait",
                "soon");
        refused(
                surroundings,
                "duration is \"0s\"; allowed is more than zero",
                "services",
                "delete",
                "--provider",
                "AWS",
                ID,
                "--wait=0s");
    }

    @Test
    void whatTheApiVersionCannotDo() {
        refused(surroundings, "v1.0", "encryption-endpoints", "list", "--provider", "AWS", "--api-version", "v1.0");
        refused(surroundings, "v1.0-legacy", "services", "list", "--provider", "GCP", "--api-version", "v1.0-legacy");
    }

    @Test
    void simulatorOptionsOutOfRange() {
        refused(surroundings, "port is \"70000\"; allowed is 0 to 65535", "simulator", "start", "--port", "70000");
        refused(
                surroundings,
                "speed is \"0.0\"; allowed is a number above 0 and up to 1000000",
                "simulator",
                "start",
                "--speed",
                "0");
    }

    @Test
    void unknownCommandOptionOrNone() {
        refused(surroundings, "command is \"dance\"; ", "dance");
        refused(surroundings, "Unknown option: '--fast'", "demo", "--fast");
        refused(surroundings, "Missing required subcommand (see atlaslink services --help)", "services");
        refused(surroundings, "Missing required subcommand (see atlaslink --help)");
    }

    private static CliRun refused(CliSurroundings surroundings, String reason, String... args) {
        CliRun run = CliRun.of(surroundings, args);
        assertThat(run.err()).startsWith("atlaslink: ").contains(reason).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        return run;
    }
}
