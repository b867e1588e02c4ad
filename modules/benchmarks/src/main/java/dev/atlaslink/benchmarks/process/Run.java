package dev.atlaslink.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what one run of a process gave.
 *
 * @param millis from its start to its end, or to the line that was waited for
 * @param lines of its output until then
 */
public record Run(double millis, List<String> lines) {

    private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

    /** Runs a program of this class path in a JVM of its own, as it comes, until it ends. */
    public static Run ofProgram(Class<?> program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Jdk.current().java(), "-cp", System.getProperty("java.class.path"), program.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return untilEnd(new ProcessBuilder(command));
    }

    /**
     * Runs a process until it ends.
     *
     * @throws IllegalStateException if it ends with a failure
     */
    public static Run untilEnd(ProcessBuilder command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = start(command);
        List<String> lines;
        try (BufferedReader output = process.inputReader()) {
            lines = output.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.command() + " ended with " + process.exitValue() + ": " + lines);
        }
        return new Run(millisSince(begin), lines);
    }

    /**
     * Runs a process until its first line, and ends it.
     *
     * @param text that the line has to hold
     * @throws IllegalStateException if it does not
     */
    public static Run untilLine(ProcessBuilder command, String text) throws IOException {
        long begin = System.nanoTime();
        Process process = start(command);
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            double millis = millisSince(begin);
            if (line == null || !line.contains(text)) {
                throw new IllegalStateException(command.command() + " said " + line + " instead of " + text);
            }
            return new Run(millis, List.of(line));
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(ProcessBuilder command) throws IOException {
        return command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static double millisSince(long begin) {
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }
}
