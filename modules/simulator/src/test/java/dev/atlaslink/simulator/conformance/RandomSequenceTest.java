package dev.atlaslink.simulator.conformance;

import dev.atlaslink.simulator.settings.Progression;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random sequences of requests, through all generations of the API, and of events on the side of the cloud.
 *
 * <p>After every step all generations tell the same of the project, states have moved along legal paths only, ids are
 * new, and nothing has vanished that was not deleted. A sequence that breaks this is shown with its seed, cut down to
 * the steps that it takes.
 */
class RandomSequenceTest {

    private static final int SEQUENCES = 12;
    private static final int STEPS = 50;

    static Stream<Arguments> sequences() {
        Progression[] progressions = Progression.values();
        return IntStream.range(0, SEQUENCES)
                .mapToObj(seed -> Arguments.of((long) seed, progressions[seed % progressions.length]));
    }

    @ParameterizedTest(name = "seed {0}, {1}")
    @MethodSource("sequences")
    void noSequenceBreaksAnInvariant(long seed, Progression progression) {
        Random random = new Random(seed);
        List<SequenceStep> steps =
                Stream.generate(() -> SequenceStep.any(random)).limit(STEPS).toList();
        try {
            run(steps, progression);
        } catch (AssertionError broken) {
            List<SequenceStep> needed = shrunk(steps, progression);
            throw new AssertionError("seed " + seed + ", " + progression + ": " + needed, broken);
        }
    }

    private static void run(List<SequenceStep> steps, Progression progression) {
        try (SequenceWorld world = new SequenceWorld(progression)) {
            for (SequenceStep step : steps) {
                step.doTo(world);
                world.check();
            }
        }
    }

    /** Leaves out each step without which the sequence still breaks an invariant. */
    private static List<SequenceStep> shrunk(List<SequenceStep> steps, Progression progression) {
        List<SequenceStep> needed = new ArrayList<>(steps);
        for (SequenceStep step : steps) {
            List<SequenceStep> fewer = new ArrayList<>(needed);
            fewer.remove(step);
            if (breaks(fewer, progression)) {
                needed = fewer;
            }
        }
        return needed;
    }

    private static boolean breaks(List<SequenceStep> steps, Progression progression) {
        try {
            run(steps, progression);
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }
}
