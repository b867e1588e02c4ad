package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.SimulatorClock;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the simulator to whoever asks for it, and tells what it was asked when a test has failed. */
final class SimulatedAtlasExtension implements ParameterResolver, AfterEachCallback {

    private static final Map<Class<?>, Function<AtlasSimulator, Object>> PARAMETERS = Map.of(
            AtlasSimulator.class, simulator -> simulator,
            SimulatorClock.class, AtlasSimulator::clock,
            Journal.class, AtlasSimulator::journal);

    /** Lets the constructor of a test class have the simulator of the test that it is called for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        AtlasSimulator simulator = SimulatorScope.of(context).simulator();
        return PARAMETERS.get(parameter.getParameter().getType()).apply(simulator);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        // Not a TestWatcher: that is called when the simulator of the test is closed already.
        if (context.getExecutionException().isPresent()) {
            SimulatorScope.of(context)
                    .running()
                    .ifPresent(simulator -> new FailureJournal(simulator.journal()).report(context));
        }
    }
}
