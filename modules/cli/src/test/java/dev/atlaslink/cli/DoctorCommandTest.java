package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor prints, sends and exits with. */
class DoctorCommandTest {
    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    private final CliSurroundings surroundings = CliSurroundings.of(simulator);

    @Test
    void peopleGetAPageOfAHundredColumns() {
        CliRun run = CliRun.of(surroundings, "doctor");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines())
                .contains(
                        "credentials",
                        "service account \"" + simulator.serviceAccount().clientId() + "\"",
                        "  ok        login    Atlas accepts it",
                        "  ok        roles    GROUP_OWNER in " + simulator.projectId(),
                        "all kinds compared",
                        "0 problems, 0 warnings, 0 not known; 11 requests sent, none of which changes anything")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void requestsAreFewAndChangeNothing() {
        String before = simulator.state();
        CliRun run = CliRun.of(surroundings, "doctor", "--query", "requests");

        List<JournalEntry> entries = simulator.journal().entries();
        assertThat(run.out().strip()).isEqualTo(Integer.toString(entries.size()));
        assertThat(entries).hasSizeLessThanOrEqualTo(12).allSatisfy(entry -> {
            boolean token = entry.target().startsWith("/api/oauth/");
            assertThat(entry.method()).isEqualTo(token ? "POST" : "GET");
        });
        assertThat(simulator.state()).isEqualTo(before);
        assertThat(entries).extracting(entry -> entry.operationId().orElse("")).contains("revokeAccessToken");
    }

    @Test
    void noSecretIsPrinted() {
        for (String format : List.of("table", "json", "yaml")) {
            CliRun run = CliRun.of(surroundings, "doctor", "-o", format);

            assertThat(run.out() + run.err())
                    .contains(
                            simulator.apiKey().publicKey(),
                            simulator.serviceAccount().clientId())
                    .doesNotContain(
                            simulator.apiKey().privateKey(),
                            simulator.serviceAccount().clientSecret());
        }
    }

    @Test
    void whatAServerSaidIsEscaped() {
        simulator
                .faults()
                .add(Fault.respond(FaultResponse.status(403)
                                .body("application/json", "{\"errorCode\":\"X\",\"detail\":\"\\u001b[2Jgone\\nok\"}"))
                        .onOperation("getSystemStatus"));

        CliRun run = CliRun.of(surroundings, "doctor");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).contains("\\u001b[2Jgone").doesNotContain("\u001b");
    }

    @Test
    void withoutCredentialsEverySourceIsNamedAndNothingIsSent() {
        DoctorRun doctor = DoctorRun.of(CliSurroundings.empty());

        assertThat(doctor.exitCode()).isEqualTo(5);
        assertThat(doctor.finding("credentials", "source"))
                .startsWith(
                        "problem: no credentials serve: the environment: it sets none of MONGODB_ATLAS_ACCESS_TOKEN")
                .contains("; the Atlas CLI's configuration: the environment names no home directory");
        assertThat(doctor.findings()).hasSize(1);
    }

    @Test
    void halfOfAPairIsTold() {
        DoctorRun doctor = DoctorRun.of(surroundings.without("MONGODB_ATLAS_CLIENT_SECRET"));

        assertThat(doctor.exitCode()).isEqualTo(5);
        assertThat(doctor.finding("credentials", "source"))
                .contains("MONGODB_ATLAS_CLIENT_SECRET is not set although MONGODB_ATLAS_CLIENT_ID is");
        assertThat(simulator.journal().entries()).isEmpty();
    }

    @Test
    void sourcesThatLoseAreToldAndNotTried(@TempDir Path home) throws IOException {
        profile(home, "[default]\npublic_api_key = \"other\"\nprivate_api_key = \"hunter2\"\n");

        DoctorRun doctor = DoctorRun.of(at(home));

        assertThat(doctor.exitCode()).isZero();
        assertThat(doctor.findings().stream()
                        .filter(finding -> finding.path("check").textValue().equals("source"))
                        .map(finding -> finding.path("seen").textValue()))
                .anySatisfy(seen -> assertThat(seen)
                        .startsWith("the environment serves: service account \"")
                        .endsWith("\" for v1.0-legacy and v1.0"))
                .anySatisfy(seen -> assertThat(seen)
                        .startsWith("the Atlas CLI's profile \"default\" of ")
                        .endsWith(" has API key \"other\"; an earlier source goes before"));
        assertThat(doctor.findings())
                .noneMatch(finding -> finding.path("subject").textValue().contains("other"));
    }

    @Test
    void aProfileThatWasAskedForGoesBeforeTheEnvironment(@TempDir Path home) throws IOException {
        profile(
                home,
                "[work]\npublic_api_key = \"other\"\nprivate_api_key = \"hunter2\"\nbase_url = \"" + simulator.baseUri()
                        + "\"\n");

        CliRun run = CliRun.of(at(home), "doctor", "--profile", "work");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "skipped source passed over for --profile is the environment: MONGODB_ATLAS_BASE_URL, MONGODB_ATLAS_CLIENT_ID,")
                .contains("API key \"other\" problem login getSystemStatus failed");
    }

    @Test
    void whereNobodyListensTheLoginFails() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        DoctorRun doctor = DoctorRun.of(surroundings.with("MONGODB_ATLAS_BASE_URL", "http://127.0.0.1:" + closed));

        assertThat(doctor.exitCode()).isEqualTo(5);
        assertThat(doctor.finding("API key", "login"))
                .startsWith("problem: ")
                .endsWith("-> check the address of Atlas, firewall and proxy");
        assertThat(doctor.finding("http", "clock")).isEqualTo("not known: no response told the time");
    }

    @Test
    void whereTlsFailsNoCredentialsAreSent() throws IOException {
        String https = simulator.baseUri().toString().replace("http:", "https:");

        DoctorRun doctor = DoctorRun.of(surroundings.with("MONGODB_ATLAS_BASE_URL", https));

        assertThat(doctor.exitCode()).isEqualTo(5);
        assertThat(doctor.finding("https", "tls")).startsWith("problem: no connection: ");
        assertThat(doctor.finding("API key", "login")).isEqualTo("skipped: there is no connection to send it over");
    }

    @Test
    void anAccessTokenDoesNotTellWhoseItIs() {
        CliSurroundings token = CliSurroundings.of(simulator)
                .without("MONGODB_ATLAS_CLIENT_ID")
                .without("MONGODB_ATLAS_CLIENT_SECRET")
                .without("MONGODB_ATLAS_PUBLIC_API_KEY")
                .without("MONGODB_ATLAS_PRIVATE_API_KEY")
                .with("MONGODB_ATLAS_ACCESS_TOKEN", "eyJ.unknown");
        simulator
                .faults()
                .add(Fault.respond(FaultResponse.status(200)
                                .body("application/json", "{\"apiKey\":null,\"enabled\":false}"))
                        .onMethod("GET")
                        .beforeAuthentication());

        DoctorRun doctor = DoctorRun.of(token);

        assertThat(doctor.finding("access token", "login")).startsWith("ok: ");
        assertThat(doctor.finding("access token", "address"))
                .isEqualTo("not known: this one may use it; a token does not tell whose it is");
        assertThat(doctor.finding("access token", "roles"))
                .isEqualTo("not known: it may read the project; a token does not tell whose it is");
        assertThat(doctor.finding("all kinds", "compare")).isEqualTo("skipped: there is only one kind of credentials");
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsSent() {
        CliRun yaml = CliRun.of(surroundings, "doctor", "--json", "-o", "yaml");
        assertThat(yaml.exitCode()).isEqualTo(2);
        assertThat(yaml.err())
                .contains("output is yaml, but --json is given; allowed is one of them", "\"exitCode\":2");

        assertThat(CliRun.of(surroundings, "doctor", "-o", "id").exitCode()).isEqualTo(2);
        assertThat(CliRun.of(surroundings.with("MONGODB_ATLAS_PROJECT_ID", "x"), "doctor")
                        .exitCode())
                .isEqualTo(2);
        assertThat(simulator.journal().entries()).isEmpty();
    }

    private CliSurroundings at(Path home) {
        return surroundings
                .with("XDG_CONFIG_HOME", home.toString())
                .with("APPDATA", home.toString())
                .with("HOME", home.toString());
    }

    private static void profile(Path home, String text) throws IOException {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        Path file = home.resolve((mac ? "Library/Application Support/" : "") + "atlascli/config.toml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
