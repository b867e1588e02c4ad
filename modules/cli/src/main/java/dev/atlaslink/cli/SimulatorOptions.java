package dev.atlaslink.cli;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import picocli.CommandLine.Option;

/** Says how a simulator is to run, and starts it. */
final class SimulatorOptions {
    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "0 to 65535. Default: a free one.")
    private int port;

    @Option(
            names = "--speed",
            paramLabel = "FACTOR",
            defaultValue = "1",
            description = "Simulated seconds in a real one. Default: ${DEFAULT-VALUE}, as slow as Atlas.")
    private double speed;

    AtlasSimulator start() {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is \"" + port + "\"; allowed is 0 to 65535");
        }
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("speed is \"" + speed + "\"; allowed is a number above 0");
        }
        try {
            return AtlasSimulator.builder()
                    .port(port)
                    .clock(SimulatorClock.scaled(speed))
                    .start();
        } catch (IllegalStateException e) {
            String reason = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new CommandFailedException(e.getMessage() + reason, e);
        }
    }
}
