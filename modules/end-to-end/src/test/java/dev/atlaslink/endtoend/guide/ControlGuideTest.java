package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.Resource;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to seeds and the control plane shows a seed that can be planted, and commands that work. */
final class ControlGuideTest {
    private static final String GUIDE = "simulator-control.md";
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void theSeedHoldsWhatItSays() {
        try (AtlasSimulator simulator =
                AtlasSimulator.builder().seed(onlyBlock("json")).start()) {
            assertThat(simulator.resources().list())
                    .extracting(resource -> resource.provider().orElseThrow(), Resource::status)
                    .map(Object::toString)
                    .containsExactly(
                            "(\"AWS\", \"AVAILABLE\")",
                            "(\"AWS\", \"PENDING_ACCEPTANCE\")",
                            "(\"GCP\", \"FAILED\")",
                            "(\"AZURE\", \"ACTIVE\")",
                            "(\"AWS\", \"IDLE\")");
            assertThat(simulator.state()).contains("auditorx");
        }
    }

    @Test
    void theCommandsWork() throws IOException, InterruptedException {
        assumeTrue(
                isOnPath("curl"), "skipped because curl is not on the PATH: the commands of " + GUIDE + " did not run");
        try (AtlasSimulator simulator =
                AtlasSimulator.builder().clock(SimulatorClock.virtual(START)).start()) {
            ProcessBuilder shell = new ProcessBuilder("sh", "-ec", onlyBlock("sh")).redirectErrorStream(true);
            shell.environment()
                    .put("MONGODB_ATLAS_BASE_URL", simulator.baseUri().toString());
            Process run = shell.start();
            String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(run.waitFor()).as(output).isZero();
            assertThat(simulator.faults().rules())
                    .extracting(Fault::toString)
                    .containsExactly(
                            "answer 503 on POST, at most 1", "answer 200 on /api/atlas/v2/groups/*/databaseUsers");
            assertThat(simulator.clock().instant()).isEqualTo(START.plusSeconds(300));
        }
    }

    private static String onlyBlock(String language) {
        assertThat(GuideBlocks.of(GUIDE, language)).hasSize(1);
        return GuideBlocks.of(GUIDE, language).findFirst().orElseThrow();
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
