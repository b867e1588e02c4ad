package dev.atlaslink.simulator.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What came of running a sample test class with the real JUnit engine. */
record SampleRun(EngineExecutionResults results, String errorStream) {

    static SampleRun of(Class<?> sample) {
        return run(EngineTestKit.engine("junit-jupiter").selectors(selectClass(sample)));
    }

    static SampleRun inParallel(Class<?> sample, int threads) {
        return run(EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(sample))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter(
                        "junit.jupiter.execution.parallel.config.fixed.parallelism", String.valueOf(threads)));
    }

    private static SampleRun run(EngineTestKit.Builder engine) {
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            EngineExecutionResults results = engine.execute();
            return new SampleRun(results, captured.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    void allPassed(int tests) {
        results.testEvents().assertStatistics(events -> events.started(tests).succeeded(tests));
    }

    /** Returns the messages of all failures, those of containers among them. */
    List<String> failures() {
        return results.allEvents()
                .failed()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())
                .map(Throwable::toString)
                .toList();
    }

    List<String> reported() {
        return results.allEvents()
                .reportingEntryPublished()
                .map((Event event) -> event.getRequiredPayload(ReportEntry.class))
                .map(entry -> entry.getKeyValuePairs().get("atlas-journal"))
                .toList();
    }
}
