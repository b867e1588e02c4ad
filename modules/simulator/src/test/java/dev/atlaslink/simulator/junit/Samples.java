package dev.atlaslink.simulator.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.junit.SimulatedAtlas.Scope;
import java.net.URI;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Test classes to be run by {@link SampleRun}; being nested, they are not found as tests of this build. */
final class Samples {

    private Samples() {}

    private static Queue<URI> noted() {
        return new ConcurrentLinkedQueue<>();
    }

    @SimulatedAtlas
    static class OwnSimulator {
        static final Queue<URI> USED = noted();
        private final AtlasSimulator ofConstructor;
        private AtlasSimulator ofBeforeEach;

        OwnSimulator(AtlasSimulator simulator) {
            this.ofConstructor = simulator;
        }

        @BeforeEach
        void set(AtlasSimulator simulator) {
            ofBeforeEach = simulator;
        }

        @Test
        void all(AtlasSimulator simulator, SimulatorClock clock, Journal journal) {
            assertThat(simulator).isSameAs(ofConstructor).isSameAs(ofBeforeEach);
            assertThat(clock).isSameAs(simulator.clock());
            assertThat(journal).isSameAs(simulator.journal());
            USED.add(simulator.baseUri());
        }

        @RepeatedTest(3)
        void again(AtlasSimulator simulator) {
            assertThat(simulator).isSameAs(ofConstructor).isSameAs(ofBeforeEach);
            USED.add(simulator.baseUri());
        }

        @Nested
        class Inner {
            @Test
            void inherits(AtlasSimulator simulator) {
                assertThat(simulator).isSameAs(ofConstructor).isSameAs(ofBeforeEach);
                USED.add(simulator.baseUri());
            }
        }
    }

    @SimulatedAtlas(scope = Scope.CLASS)
    static class SharedSimulator {
        static final Queue<URI> USED = noted();

        @BeforeAll
        static void prepare(AtlasSimulator simulator) {
            USED.add(simulator.baseUri());
        }

        @Test
        void one(AtlasSimulator simulator) {
            USED.add(simulator.baseUri());
        }

        @Test
        void two(AtlasSimulator simulator) {
            USED.add(simulator.baseUri());
        }

        @Nested
        class Inner {
            @Test
            void three(AtlasSimulator simulator) {
                USED.add(simulator.baseUri());
            }
        }
    }

    @SimulatedAtlas(scope = Scope.CLASS)
    static class OwnWithinShared {
        static final Queue<URI> USED = noted();

        @BeforeAll
        static void prepare(AtlasSimulator simulator) {
            USED.add(simulator.baseUri());
        }

        @Test
        void shares(AtlasSimulator simulator) {
            USED.add(simulator.baseUri());
        }

        @Test
        @SimulatedAtlas
        void own(AtlasSimulator simulator) {
            USED.add(simulator.baseUri());
        }

        @Nested
        @SimulatedAtlas(scope = Scope.CLASS)
        class Inner {
            @Test
            void ofTheNestedClass(AtlasSimulator simulator) {
                USED.add(simulator.baseUri());
            }
        }
    }

    @SimulatedAtlas
    static class Parallel {
        static final Queue<URI> USED = noted();

        @RepeatedTest(24)
        void sees(AtlasSimulator simulator, Journal journal, TestInfo test) throws Exception {
            Calls.get(simulator, "/" + test.getDisplayName().replace(' ', '-'));
            assertThat(journal.entries()).hasSize(1);
            USED.add(simulator.baseUri());
        }
    }

    @SimulatedAtlas(scope = Scope.CLASS)
    static class ParallelShared {
        static final Queue<URI> USED = noted();

        @RepeatedTest(24)
        void sees(AtlasSimulator simulator) throws Exception {
            assertThat(Calls.get(simulator, "/api")).isEqualTo(401);
            USED.add(simulator.baseUri());
        }
    }

    static class Clocks {
        @Test
        @SimulatedAtlas
        void still(SimulatorClock clock) {
            assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        }

        @Test
        @SimulatedAtlas(speed = 1_000_000)
        void statesRaceButNotTheClock(AtlasSimulator simulator) {
            assertThat(simulator.clock().toString()).endsWith("x1.0]");
            simulator.seed("""
                    {"projects":[{"id":"5f7cac1adf5d6c6306f4b200",
                    "endpointServices":[{"cloudProvider":"AWS","region":"us-east-1","status":"INITIATING"}]}]}""");
            while (simulator.state().contains("INITIATING")) {
                Thread.onSpinWait();
            }
            assertThat(simulator.state()).contains("AVAILABLE");
        }
    }

    @SimulatedAtlas
    static class Unused {
        @Test
        void fails() {
            throw new AssertionError("on purpose");
        }
    }

    @SimulatedAtlas
    static class Failing {
        @Test
        void passes(AtlasSimulator simulator) throws Exception {
            Calls.post(simulator, "/api/oauth/token", "t0ps3cret");
        }

        @Test
        void inTheTest(AtlasSimulator simulator) throws Exception {
            Calls.post(simulator, "/api/oauth/token?client_secret=t0ps3cret", "t0ps3cret");
            throw new AssertionError("on purpose");
        }

        @Test
        void inTheCleanUp(AtlasSimulator simulator) throws Exception {
            Calls.post(simulator, "/api/oauth/token", "t0ps3cret");
        }

        @AfterEach
        void cleanUp(TestInfo test) {
            assertThat(test.getDisplayName()).doesNotContain("CleanUp");
        }
    }

    @SimulatedAtlas
    static class Busy {
        @Test
        void asksMuch(AtlasSimulator simulator) throws Exception {
            for (int i = 0; i < 105; i++) {
                Calls.get(simulator, "/" + i);
            }
            throw new AssertionError("on purpose");
        }
    }

    @SimulatedAtlas
    static class TooEarly {
        @BeforeAll
        static void prepare(AtlasSimulator simulator) {
            assertThat(simulator).as("not to be had here").isNull();
        }

        @Test
        void neverRuns() {}
    }

    static class BadSettings {
        @Test
        @SimulatedAtlas(speed = -1)
        void negative(AtlasSimulator simulator) {}

        @Test
        @SimulatedAtlas(speed = Double.NaN)
        void notANumber(AtlasSimulator simulator) {}

        @Test
        @SimulatedAtlas(scope = Scope.CLASS)
        void classOnAMethod(AtlasSimulator simulator) {}
    }
}
