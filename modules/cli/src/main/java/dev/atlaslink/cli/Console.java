package dev.atlaslink.cli;

import dev.atlaslink.client.Sleeper;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/**
 * Holds all that a command takes from and gives to its surroundings.
 *
 * @param environment where credentials and defaults come from
 * @param in for answers to questions, and bodies
 * @param out for data
 * @param err for errors and progress
 * @param terminal which of the streams are one
 * @param clock by which waits are limited
 * @param sleeper lets time pass between two polls
 * @param interrupts tells of Ctrl-C
 */
public record Console(
        Map<String, String> environment,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Clock clock,
        Sleeper sleeper,
        Interrupts interrupts) {
    /** Copies the environment. */
    public Console {
        environment = Map.copyOf(environment);
    }

    /**
     * Returns the surroundings of this process.
     *
     * @return its environment, streams and time
     */
    static Console ofProcess() {
        return new Console(
                System.getenv(),
                System.in,
                System.out,
                System.err,
                Terminal.of(System.getProperty("atlaslink.terminal"), Integer.getInteger("atlaslink.columns")),
                Clock.systemUTC(),
                duration -> Thread.sleep(duration.toMillis()),
                Interrupts.ofProcess());
    }

    /** Leaves out the environment, which holds secrets. */
    @Override
    public String toString() {
        return "Console";
    }
}
