package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartSimulatorCommandTest {

    private final AtomicReference<Runnable> cleanUp = new AtomicReference<>(() -> {});
    private final StopSignal untilTold = (announce, whenTold) -> {
        announce.run();
        cleanUp.set(whenTold);
    };

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        cleanUp.get().run();
    }

    @Test
    void itPrintsOneReadyLineServesUntilToldToStopAndThenIsGone() {
        CliRun start = start("--speed", "100");
        assertThat(start.exitCode()).isZero();
        assertThat(start.outLines())
                .singleElement()
                .asString()
                .startsWith("Atlas simulator ready at http://127.0.0.1:");
        CliSurroundings surroundings = surroundings(start.out());

        assertThat(list(surroundings).exitCode()).isZero();
        cleanUp.get().run();
        assertThat(list(surroundings).exitCode()).isEqualTo(1);
    }

    /** Broken by a terminal, one long line could not be copied from it. */
    @Test
    void onATerminalEachVariableHasALine() {
        CliRun start = CliRun.of(CliSurroundings.empty().with(untilTold).typing(""), "simulator", "start");

        assertThat(start.outLines().get(0))
                .startsWith("Atlas simulator ready at http://127.0.0.1:")
                .endsWith(", Ctrl-C stops it; to use it from another terminal:")
                .hasSizeLessThanOrEqualTo(100);
        assertThat(start.outLines().stream().skip(1))
                .hasSize(6)
                .allMatch(line -> line.matches("export MONGODB_ATLAS_[A-Z_]+=\\S+") && line.length() <= 100);
        assertThat(list(surroundings("export "
                                + start.out()
                                        .replaceAll("(?s)^[^\n]*\n", "")
                                        .replaceAll("\\s*export ", " ")
                                        .strip()))
                        .exitCode())
                .isZero();
    }

    @Test
    void itHoldsWhatTheSeedSaysAndMovesAsTold() throws IOException, InterruptedException {
        Path seed = Files.writeString(folder.resolve("seed.json"), """
                {"projects": [{"id": "5f7cac1adf5d6c6306f4b200", "endpointServices": [
                  {"cloudProvider": "AWS", "region": "eu-west-1"}]}]}""");

        CliRun start = start("--seed", seed.toString(), "--progression", "immediate", "--today", "2027-08-02");

        CliSurroundings surroundings = surroundings(start.out());
        assertThat(list(surroundings).out()).contains("EU_WEST_1");
        assertThat(get(start, "/_atlas/clock")).contains("2027-08-02T12:");
        CliRun created = CliRun.of(
                surroundings, "services", "create", "--provider", "AWS", "--region", "us-east-1", "-o", "json");
        assertThat(created.out()).contains("INITIATING");
        assertThat(list(surroundings).out()).contains("US_EAST_1").doesNotContain("INITIATING");
    }

    @Test
    void aVersionIsGoneFromTheDayOfItsSunsetOn() throws IOException, InterruptedException {
        CliRun start = start("--sunset", "2023-01-01=2027-07-01", "--today", "2027-06-30");
        assertThat(list(surroundings(start.out())).exitCode()).isZero();
        assertThat(get(start, "/_atlas/state")).contains("\"sunset\" : \"2027-07-01\"");
        cleanUp.get().run();

        CliRun late = start("--sunset", "2023-01-01=2027-07-01", "--today", "2027-07-01");
        assertThat(list(surroundings(late.out())).err()).contains("VERSION_GONE");
    }

    @Test
    void strictRefusesWhatMayOrMayNotBeAllowed() {
        CliSurroundings strict = surroundings(start("--strict").out());
        CliRun refused =
                CliRun.of(strict, "encryption-endpoints", "create", "--provider", "AZURE", "--region", "US_CENTRAL");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("ENCRYPTION_AT_REST_NOT_ENABLED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--today       | tomorrow  | date is \"tomorrow\"; allowed is a day such as 2027-07-01",
                "--sunset      | 2023-01-02=2027-07-01 | version is 2023-01-02; allowed is one of [2023-01-01, 2023-02-01, 2024-08-05, 2024-11-13, 2025-03-12]",
                "--sunset      | 2023-01-01=x | date is \"x\"; allowed is a day such as 2027-07-01",
                "--progression | slowly    | Invalid value for option '--progression'",
                "--variant     | UNLIKELY  | Invalid value for option '--variant'",
                "--speed       | 0         | speed is \"0.0\"; allowed is a number above 0 and up to 1000000",
                "--speed       | 1e300     | speed is \"1.0E300\"; allowed is a number above 0 and up to 1000000"
            })
    void aBadOptionIsNamed(String option, String value, String message) {
        CliRun run = start(option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void aWrongSeedIsNamedAndNothingStarts() throws IOException {
        Path seed = Files.writeString(folder.resolve("seed.json"), "{\"projects\": [{\"id\": 7}]}");
        assertThat(start("--seed", seed.toString()))
                .isEqualTo(
                        new CliRun(
                                2,
                                "",
                                "atlaslink: The seed is refused: /projects/0/id is a number; allowed is a text that matches ^[a-f0-9]{24}$\n"));
        assertThat(start("--seed", folder.resolve("missing.json").toString()).err())
                .contains("missing.json\", which does not exist; allowed is a JSON file");
    }

    @Test
    void aPortInUseIsAClearError() {
        try (AtlasSimulator other = AtlasSimulator.builder().start()) {
            String port = String.valueOf(other.baseUri().getPort());

            CliRun run = CliRun.of(CliSurroundings.empty(), "simulator", "start", "--port", port);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).startsWith("atlaslink: ").contains(port).hasLineCount(1);
            assertThat(run.out()).isEmpty();
        }
    }

    private CliRun start(String... options) {
        List<String> args = new ArrayList<>(List.of("simulator", "start"));
        args.addAll(List.of(options));
        return CliRun.of(CliSurroundings.empty().with(untilTold), args.toArray(String[]::new));
    }

    private static String get(CliRun start, String path) throws IOException, InterruptedException {
        String base = start.out().replaceFirst("(?s).*ready at ([^,]+),.*", "$1");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static CliRun list(CliSurroundings surroundings) {
        return CliRun.of(surroundings, "services", "list", "--provider", "AWS");
    }

    private static CliSurroundings surroundings(String readyLine) {
        Map<String, String> environment = Arrays.stream(
                        readyLine.strip().replaceFirst(".*export ", "").split(" "))
                .map(assignment -> assignment.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        CliSurroundings surroundings = CliSurroundings.empty();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            surroundings = surroundings.with(variable.getKey(), variable.getValue());
        }
        return surroundings;
    }
}
