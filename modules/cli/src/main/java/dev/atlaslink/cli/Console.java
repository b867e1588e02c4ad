package dev.atlaslink.cli;

import dev.atlaslink.client.Sleeper;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/**
 * Holds all that a command takes from and gives to its surroundings.
 *
 * @param environment where credentials and defaults come from
 * @param out for data
 * @param err for errors and progress
 * @param clock by which waits are limited
 * @param sleeper lets time pass between two polls
 */
public record Console(Map<String, String> environment, PrintStream out, PrintStream err, Clock clock, Sleeper sleeper) {
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
                System.out,
                System.err,
                Clock.systemUTC(),
                duration -> Thread.sleep(duration.toMillis()));
    }

    /** Leaves out the environment, which holds secrets. */
    @Override
    public String toString() {
        return "Console";
    }
}
