package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StartSimulatorCommandTest {

    @Test
    void itPrintsOneReadyLineServesUntilToldToStopAndThenIsGone() {
        AtomicReference<Runnable> cleanUp = new AtomicReference<>();
        StopSignal untilTold = (announce, whenTold) -> {
            announce.run();
            cleanUp.set(whenTold);
        };
        CliRun start = CliRun.of(CliSurroundings.empty().with(untilTold), "simulator", "start", "--speed", "100");
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
