package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.atlaslink.simulator.JournalEntry;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The journal as curl commands: a shell repeats by them what came over the wire, and they hold no secret. */
class CurlExportTest {

    private static final String OAUTH_TOKEN = "/api/oauth/token";

    private final Wire wire = new Wire();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<byte[]> bodies() {
        String quotes = "it's \"$HOME\" `id` $(id) \\ \\n % '' \u00e9 \u20ac \uD83D\uDE00";
        Stream<String> texts = Stream.of(
                "@/etc/hosts", "'", "''", "\\", "\n\n", "\ttab\n", "\r\n", "\0", "\033[2J", "-", "a b", quotes);
        Random random = new Random(7);
        Stream<byte[]> arbitrary = Stream.generate(() -> new byte[1 + random.nextInt(300)])
                .peek(random::nextBytes)
                .limit(10);
        Stream<byte[]> arbitraryAscii = Stream.generate(() -> ascii(random)).limit(10);
        Stream<byte[]> huge = Stream.of(utf8("'\u00e9\"".repeat(30_000)));
        return Stream.of(texts.map(CurlExportTest::utf8), arbitrary, arbitraryAscii, huge)
                .flatMap(bodies -> bodies);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anyBodySurvivesTheShell(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(wire.simulator().baseUri() + wire.v1("/privateEndpoint/endpointService?x=it's")))
                .header("Content-Type", "text/it's")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        JournalEntry sent = latest();
        assertThat(sent.body()).isEqualTo(body);

        JournalEntry repeated = repeat(Map.of());

        assertThat(repeated.body()).isEqualTo(body);
        assertThat(repeated).hasToString(sent.toString());
        assertThat(repeated.header("Content-Type")).hasValue("text/it's");
        assertThat(repeated.header("Accept")).isEqualTo(sent.header("Accept"));
    }

    @Test
    void digestIsRepeatedWithTheKeyFromTheEnvironment() throws IOException, InterruptedException {
        Reply first = wire.patch(wire.v2("/privateEndpoint/regionalMode?pretty=true"), "{'enabled':true}");
        assertThat(first.status()).isEqualTo(202);

        JournalEntry repeated = repeat(Map.of());

        assertThat(repeated.status()).isEqualTo(202);
        assertThat(repeated.operationId()).hasValue("toggleGroupPrivateEndpointRegionalMode");
        assertThat(repeated.header("Authorization")).hasValue("Digest");
    }

    @Test
    void basicAndTheOAuthFormAreRepeatedFromVariables() throws IOException, InterruptedException {
        token("grant_type=client_credentials");

        JournalEntry repeated = repeat(Map.of("REQUEST_BODY", "grant_type=client_credentials"));

        assertThat(repeated.status()).isEqualTo(200);
    }

    @Test
    void bearerIsAVariable() {
        wire.raw("GET", wire.v2("/privateEndpoint/regionalMode"), Map.of("Authorization", "Bearer t0ps3cret"), null);
        assertThat(commands()).singleElement().asString().contains("--header \"Authorization: Bearer $ACCESS_TOKEN\"");
    }

    @Test
    void noSecretIsInACommandOrInTheTextOfAnEntry() {
        token("grant_type=client_credentials&client_secret=t0ps3cret");
        wire.raw("POST", "/api/oauth/revoke?token=t0ps3cret", Map.of(), "token=t0ps3cret");
        wire.raw("GET", "/api", Map.of("Authorization", "Bearer t0ps3cret", "Cookie", "t0ps3cret"), null);
        wire.raw("GET", "/api", Map.of("Authorization", "t0ps3cret", "X-Key", "t0ps3cret"), null);
        wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'secretAccessKey':'t0ps3cret'}}");

        assertThat(commands()).hasSize(6).noneMatch(this::holdsASecret);
        assertThat(wire.simulator().journal().entries())
                .extracting(JournalEntry::toString)
                .noneMatch(this::holdsASecret);
    }

    @Test
    void theTextOfAnEntryNamesOperationAndSizes() {
        wire.patch(wire.v2("/privateEndpoint/regionalMode"), "{'enabled':true}");
        assertThat(wire.simulator().journal().entries().get(1))
                .hasToString("PATCH " + wire.v2("/privateEndpoint/regionalMode")
                        + " -> 202 toggleGroupPrivateEndpointRegionalMode, request 16 bytes, response 16 bytes");
    }

    private boolean holdsASecret(String text) {
        return Stream.of(
                        "t0ps3cret",
                        wire.simulator().apiKey().privateKey(),
                        wire.simulator().serviceAccount().clientSecret())
                .anyMatch(text::contains);
    }

    private void token(String form) {
        String pair = wire.simulator().serviceAccount().clientId() + ":"
                + wire.simulator().serviceAccount().clientSecret();
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        wire.raw(
                "POST",
                OAUTH_TOKEN,
                Map.of("Authorization", basic, "Content-Type", "application/x-www-form-urlencoded"),
                form);
    }

    private List<String> commands() {
        return wire.simulator().journal().toCurl();
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = wire.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }

    /** Lets a shell run the latest command and returns what arrived. */
    private JournalEntry repeat(Map<String, String> variables) throws IOException, InterruptedException {
        assumeTrue(onPath("curl") && onPath("sh"), "SKIPPED: no curl or no sh on the PATH");
        List<String> commands = commands();
        Path script = folder.resolve("repeat.sh");
        Files.writeString(script, commands.get(commands.size() - 1) + "\n");
        Path output = folder.resolve("output.txt");
        ProcessBuilder shell = new ProcessBuilder("sh", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().putAll(wire.simulator().environment());
        shell.environment().putAll(variables);
        int before = wire.simulator().journal().entries().size();

        assertThat(shell.start().waitFor()).as(Files.readString(output)).isZero();

        assertThat(wire.simulator().journal().entries()).hasSizeGreaterThan(before);
        return latest();
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static byte[] ascii(Random random) {
        return utf8(random.ints(1 + random.nextInt(300), ' ', 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
