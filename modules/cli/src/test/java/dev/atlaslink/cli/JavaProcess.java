package dev.atlaslink.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts processes of their own on the class path of the tests. They live for a second, so that the small collector and the
 * quick compiler serve best, as {@code ./atlaslink} has them.
 */
final class JavaProcess {
    private JavaProcess() {}

    /**
     * Returns the words that start a program.
     *
     * @param arguments further options of the JVM if there are any, the main class, and what that takes
     */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }
}
