package dev.atlaslink.spring.test;

import dev.atlaslink.simulator.AtlasSimulator;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Tells what the simulator of a failed test was asked, and gives the next test one as new. */
final class SimulatorTestExecutionListener implements TestExecutionListener {
    @Override
    public void afterTestMethod(TestContext test) {
        SimulatorContextCustomizerFactory.annotation(test.getTestClass())
                .filter(annotation -> test.hasApplicationContext())
                .ifPresent(annotation ->
                        end(test, annotation, test.getApplicationContext().getBean(AtlasSimulator.class)));
    }

    private static void end(TestContext test, AutoConfigureAtlasSimulator annotation, AtlasSimulator simulator) {
        if (test.getTestException() != null) {
            // One call, so that parallel tests do not mix their lines.
            System.err.println(test.getTestMethod().getName() + " failed; " + simulator.journal());
        }
        if (annotation.reset()) {
            simulator.reset();
        }
    }
}
