package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.AtlasSimulator;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stops a simulator together with the store that holds it. */
// JUnit 5.12 closes nothing else; since 5.13 any AutoCloseable would do.
@SuppressWarnings("deprecation")
final class RunningSimulator implements ExtensionContext.Store.CloseableResource {

    private final AtlasSimulator simulator;

    RunningSimulator(AtlasSimulator simulator) {
        this.simulator = simulator;
    }

    AtlasSimulator simulator() {
        return simulator;
    }

    @Override
    public void close() {
        simulator.close();
    }
}
