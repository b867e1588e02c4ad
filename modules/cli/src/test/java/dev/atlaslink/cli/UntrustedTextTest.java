package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text of a server or a file cannot move the cursor, forge a row, reorder a line or fill the screen. */
class UntrustedTextTest {
    private static final String ID = "5f7cac1adf5d6c6306f4b283";
    private static final String EVIL = "\u001b]0;title\u0007\u001b[2Jgone\r\n" + ID + "  AWS  forged\u009b31m\u202etxt";
    private static final String EVIL_JSON =
            "\\u001b]0;title\\u0007\\u001b[2Jgone\\r\\n" + ID + "  AWS  forged\u009b31m\u202etxt";
    private static final String UNSAFE = "(?s).*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]].*";

    private HttpServer server;
    private int status = 200;
    private String body;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.atlas.2023-01-01+json");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aTableHasARowForEachResource() {
        body = "[" + service("FAILED", EVIL_JSON) + "]";

        CliRun run = run("list", "--provider", "AWS");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.outLines()).hasSize(2).last().asString().contains("gone\\r\\n" + ID);
        assertThat(run.out()).doesNotMatch(UNSAFE);
    }

    @Test
    void aPropertyHasALine() {
        body = service("FAILED" + EVIL_JSON, EVIL_JSON);

        CliRun run = run("get", "--provider", "AWS", ID);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).doesNotMatch(UNSAFE).contains("\\u001b]0;title\\u0007", "\\u009b31m\\u202etxt");
        assertThat(run.outLines()).noneMatch(line -> line.startsWith(ID));
    }

    @Test
    void jsonHoldsTheTextAsItCameButEscaped() {
        body = service("FAILED", EVIL_JSON);

        CliRun run = run("get", "--provider", "AWS", ID, "-o", "json");

        assertThat(run.json().path("errorMessage").textValue()).isEqualTo(EVIL);
        assertThat(run.out()).doesNotMatch(UNSAFE);
    }

    @Test
    void whatComesAsItWasSentIsEscapedToo() {
        body = service("FAILED", EVIL_JSON);
        String path = "/groups/" + ID + "/things";

        CliRun json = api(path, "-i");
        assertThat(json.exitCode()).as(json.err()).isZero();
        assertThat(json.out()).doesNotMatch(UNSAFE).contains("HTTP 200").contains("\\u001B]0;title\\u0007");

        CliRun text = api(path, "--query", "errorMessage");
        assertThat(text.out()).doesNotMatch(UNSAFE).hasLineCount(1);

        body = EVIL;
        CliRun broken = api(path);
        assertThat(broken.exitCode()).as(broken.err()).isZero();
        assertThat(broken.out()).doesNotMatch(UNSAFE).hasLineCount(1);
    }

    @Test
    void anErrorIsOneLineOfBoundedLength() {
        status = 400;
        body = "{\"error\":400,\"errorCode\":\"BAD\",\"reason\":\"Bad Request\",\"detail\":\"" + EVIL_JSON
                + "x".repeat(8 << 20) + "\"}";

        CliRun run = run("list", "--provider", "AWS");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .hasLineCount(1)
                .hasSizeLessThan(4_000)
                .doesNotMatch(UNSAFE)
                .contains("gone");
    }

    /** It comes from somebody who does not speak HTTP, not from who typed the command. A change is not repeated. */
    @Test
    void aStatusThatIsNoneIsAFailureOfTheCall() throws IOException {
        try (StatusLineServer broken = new StatusLineServer("HTTP/1.1 000 \u001b[2Jgone")) {
            CliRun run = CliRun.of(surroundings(broken.uri()), "regional-mode", "enable");

            assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
            assertThat(run.err())
                    .hasLineCount(1)
                    .doesNotMatch(UNSAFE)
                    .contains("failed: no response after 1 attempt (PATCH /api/atlas/v2/groups/" + ID
                            + "/privateEndpoint/regionalMode)");
        }
    }

    @Test
    void progressIsALineForEachStatus() {
        body = service("INITIATING" + EVIL_JSON, "");

        CliRun run = run("watch", "--provider", "AWS", ID, "--timeout", "10s");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("waiting for " + ID + ": INITIATING\\u001b]0;")
                .doesNotMatch(UNSAFE);
        assertThat(run.err().lines()).noneMatch(line -> line.startsWith(ID));
    }

    private CliRun api(String... args) {
        return run("api", List.of("--date", "2023-01-01"), args);
    }

    private CliRun run(String... args) {
        return run("services", List.of(), args);
    }

    private CliRun run(String command, List<String> first, String... args) {
        String[] all = Stream.of(Stream.of(command), first.stream(), Stream.of(args))
                .flatMap(words -> words)
                .toArray(String[]::new);
        return CliRun.of(
                surroundings(
                        URI.create("http://localhost:" + server.getAddress().getPort())),
                all);
    }

    private static CliSurroundings surroundings(URI baseUrl) {
        return CliSurroundings.empty()
                .with("MONGODB_ATLAS_BASE_URL", baseUrl.toString())
                .with("MONGODB_ATLAS_PROJECT_ID", ID)
                .with("MONGODB_ATLAS_ACCESS_TOKEN", "token");
    }

    private static String service(String status, String errorMessage) {
        return "{\"id\":\"" + ID + "\",\"cloudProvider\":\"AWS\",\"regionName\":\"US_EAST_1\",\"status\":\"" + status
                + "\",\"errorMessage\":\"" + errorMessage + "\",\"interfaceEndpoints\":[]}";
    }
}
