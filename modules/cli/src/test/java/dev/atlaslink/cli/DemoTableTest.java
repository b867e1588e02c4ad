package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTableTest {

    @Test
    void theTableHasAHeadingAlignedRowsAndTotals() {
        CliRun run = CliRun.of(CliSurroundings.empty(), "demo", "--wide");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.outLines();
        int operations = lines.get(0).indexOf("OPERATION");
        assertThat(lines.subList(1, lines.size() - 1))
                .hasSize(61)
                .allSatisfy(line -> assertThat(line.substring(operations - 2)).matches("  [a-z][A-Za-z]+  .*"));
        assertThat(lines.get(lines.size() - 1)).matches("61 steps, \\d+ requests on the wire");
    }

    @Test
    void withoutMoreItFitsATerminalAndSaysInWordsHowItSpeaks() {
        CliRun run = CliRun.of(CliSurroundings.empty(), "demo");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.outLines();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(lines)
                .contains(
                        "Atlas API v1.0, API key with HTTP Digest, application/json",
                        "Atlas API v1.0-legacy, API key with HTTP Digest, application/json",
                        "Atlas API v2, API key with HTTP Digest, application/vnd.atlas.2023-01-01+json",
                        "Atlas API v2, OAuth service account, application/vnd.atlas.2023-01-01+json");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("  "))
                .hasSize(61)
                .allMatch(line -> line.matches("  [a-z][^A-Z]*.* HTTP [0-9]{3} +\\d+ requests?"));
        assertThat(lines.get(lines.size() - 1)).matches("61 steps, \\d+ requests on the wire; --wide .*");
    }

    @Test
    void oneFormIsEnough() {
        CliRun run = CliRun.of(CliSurroundings.empty(), "demo", "--wide", "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--wide", "--json", "mutually exclusive");
    }
}
