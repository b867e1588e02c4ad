package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * A thousand creations, of everything and in every generation, go wrong in all the ways there are: nothing is created
 * twice, and nothing is lost. A run that fails tells its seed, with which it can be had again.
 */
final class SeededCreationTest {
    private static final int RUNS = 1000;

    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .timeScale(0.1)
            .start();

    @AutoClose
    private final Processes processes = new Processes(simulator);

    @Test
    void nothingIsCreatedTwiceAndNothingIsLost() {
        int got = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            got += run(seed) ? 1 : 0;
        }
        assertThat(got).as("runs that ended with the resource").isGreaterThan(RUNS * 8 / 10);
    }

    private boolean run(long seed) {
        SeededRun run = new SeededRun(processes, seed);
        try {
            return run.run();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + " (" + run + "): " + e.getMessage(), e);
        }
    }
}
