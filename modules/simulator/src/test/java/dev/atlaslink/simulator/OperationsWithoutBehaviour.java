package dev.atlaslink.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the ledger of operations that the simulator responds to with 501, of which tests of what they do expect
 * nothing.
 */
public final class OperationsWithoutBehaviour {

    private static final Path LEDGER = Path.of("src/test/resources/operations-without-behaviour.txt");

    private OperationsWithoutBehaviour() {}

    /** Returns their operationIds. */
    public static Set<String> all() {
        try (Stream<String> lines = Files.lines(LEDGER)) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
