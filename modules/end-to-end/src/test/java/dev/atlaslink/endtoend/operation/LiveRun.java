package dev.atlaslink.endtoend.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * What became of the cases of a live run.
 *
 * @param passed names of the cases
 * @param skipped reasons by name
 */
record LiveRun(List<String> passed, Map<String, String> skipped) {
    /** Plays all cases and lets a failure through. */
    static LiveRun of(LiveProject live) throws Throwable {
        List<DynamicTest> tests = OperationCases.tests((operation, scheme) -> new LiveStage(live, operation, scheme))
                .toList();
        Map<String, String> skipped = new LinkedHashMap<>();
        for (DynamicTest test : tests) {
            try {
                test.getExecutable().execute();
            } catch (TestAbortedException e) {
                skipped.put(test.getDisplayName(), e.getMessage());
            }
        }
        return new LiveRun(
                tests.stream()
                        .map(DynamicTest::getDisplayName)
                        .filter(name -> !skipped.containsKey(name))
                        .toList(),
                skipped);
    }
}
