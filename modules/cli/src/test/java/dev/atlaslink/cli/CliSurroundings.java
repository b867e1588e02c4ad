package dev.atlaslink.cli;

import dev.atlaslink.client.Sleeper;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What commands under test see of the world: no real time, no environment but the given one. */
record CliSurroundings(
        Map<String, String> environment, SimulatorClock time, StopSignal stop, Terminal terminal, String input) {

    static CliSurroundings empty() {
        return new CliSurroundings(
                Map.of(), SimulatorClock.virtual(Instant.EPOCH), CliSurroundings::stopAtOnce, Terminal.none(), "");
    }

    /** Points commands to a simulator whose time passes while they wait. */
    static CliSurroundings of(AtlasSimulator simulator) {
        return new CliSurroundings(
                simulator.environment(), simulator.clock(), CliSurroundings::stopAtOnce, Terminal.none(), "");
    }

    CliSurroundings with(String variable, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new CliSurroundings(changed, time, stop, terminal, input);
    }

    CliSurroundings without(String variable) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.remove(variable);
        return new CliSurroundings(changed, time, stop, terminal, input);
    }

    CliSurroundings with(StopSignal other) {
        return new CliSurroundings(environment, time, other, terminal, input);
    }

    /** As if somebody sat there who types this. */
    CliSurroundings typing(String text) {
        return new CliSurroundings(environment, time, stop, new Terminal(true, true, true, 60), text);
    }

    /** As if this were piped in. */
    CliSurroundings piping(String text) {
        return new CliSurroundings(environment, time, stop, terminal, text);
    }

    Console console(PrintStream out, PrintStream err) {
        return new Console(
                environment,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                terminal,
                clock(),
                sleeper(),
                notice -> () -> {});
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
