package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.AtlasSimulator;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stops a simulator together with the store that holds it. */
// JUnit 5.12 closes a CloseableResource only; later ones an AutoCloseable, and warn of what is not one.
@SuppressWarnings("deprecation")
final class RunningSimulator implements ExtensionContext.Store.CloseableResource, AutoCloseable {

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
