package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of the README and of the guide to the command line are such that the command line takes. */
class CommandLineGuideTest {
    private static final String PROGRAM = "./atlaslink ";

    static Stream<String> lines() {
        Path root = Path.of("../..");
        return Stream.of("README.md", "src/site/markdown/command-line.md")
                .flatMap(file -> read(root.resolve(file)).lines())
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> line.substring(PROGRAM.length()).replaceFirst(" +#.*", ""))
                .distinct();
    }

    /** Asked for help after the command's name, it does nothing but parse the line. */
    @ParameterizedTest
    @MethodSource("lines")
    void lineIsTaken(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        String command =
                words.stream().takeWhile(word -> word.matches("[a-z][a-z-]*")).collect(Collectors.joining(" "));
        words.add(command.split(" ").length, "--help");

        CliRun run = CliRun.of(CliSurroundings.empty(), words.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Usage: atlaslink " + command + " ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
