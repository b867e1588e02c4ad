package dev.atlaslink.cli;

import dev.atlaslink.client.Sleeper;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What commands under test see of the world: no real time, no environment but the given one. */
record CliSurroundings(Map<String, String> environment, SimulatorClock time, StopSignal stop) {

    static CliSurroundings empty() {
        return new CliSurroundings(Map.of(), SimulatorClock.virtual(Instant.EPOCH), CliSurroundings::stopAtOnce);
    }

    /** Points commands to a simulator whose time passes while they wait. */
    static CliSurroundings of(AtlasSimulator simulator) {
        return new CliSurroundings(simulator.environment(), simulator.clock(), CliSurroundings::stopAtOnce);
    }

    CliSurroundings with(String variable, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new CliSurroundings(changed, time, stop);
    }

    CliSurroundings without(String variable) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.remove(variable);
        return new CliSurroundings(changed, time, stop);
    }

    CliSurroundings with(StopSignal other) {
        return new CliSurroundings(environment, time, other);
    }

    Clock clock() {
        return time.withZone(ZoneOffset.UTC);
    }

    Sleeper sleeper() {
        return time::advance;
    }

    private static void stopAtOnce(Runnable announce, Runnable cleanUp) {
        announce.run();
        cleanUp.run();
    }
}
