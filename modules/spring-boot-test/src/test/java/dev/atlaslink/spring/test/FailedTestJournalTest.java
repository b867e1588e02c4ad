package dev.atlaslink.spring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.spring.test.sample.SampleApplication;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** Who looks at a failed test sees what the simulator was asked. */
final class FailedTestJournalTest {
    private static boolean sampling;

    @Test
    void requestsOfAFailedTestAreShownAndGoneForTheNext() {
        String shown = errors(() -> EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Sample.class))
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.failed(2)));

        assertThat(shown.split("failed; the simulator responded:\n", -1)).hasSize(3);
        assertThat(shown).contains("first failed", "second failed", "GET /api/atlas/v2/groups/");
    }

    private static String errors(Runnable run) {
        PrintStream before = System.err;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        sampling = true;
        System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            run.run();
        } finally {
            System.setErr(before);
            sampling = false;
        }
        return shown.toString(StandardCharsets.UTF_8);
    }

    @AtlasTest
    @EnabledIf("sampling")
    @ContextConfiguration(classes = SampleApplication.class)
    static class Sample {
        @Autowired
        private AtlasProject project;

        static boolean sampling() {
            return sampling;
        }

        @Test
        void first() {
            fail();
        }

        @Test
        void second() {
            fail();
        }

        private void fail() {
            project.regionalMode().isEnabled();
            throw new AssertionError("for a test");
        }
    }
}
