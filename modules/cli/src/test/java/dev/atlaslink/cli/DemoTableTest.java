package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTableTest {

    @Test
    void theTableHasAHeadingAlignedRowsAndTotals() {
        CliRun run = CliRun.of(CliSurroundings.empty(), "demo");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.outLines();
        int operations = lines.get(0).indexOf("OPERATION");
        assertThat(lines.subList(1, lines.size() - 1))
                .hasSize(49)
                .allSatisfy(line -> assertThat(line.substring(operations - 2)).matches("  [a-z][A-Za-z]+  .*"));
        assertThat(lines.get(lines.size() - 1)).matches("49 steps, \\d+ requests on the wire");
    }
}
