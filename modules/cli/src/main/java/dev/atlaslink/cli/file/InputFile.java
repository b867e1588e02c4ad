package dev.atlaslink.cli.file;

import dev.atlaslink.cli.file.NamedFile.UnfitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads what a user gives as a file or, by the name {@code -}, on standard input. */
public final class InputFile {
    private static final String STANDARD_INPUT = "-";

    private InputFile() {}

    /**
     * Reads it.
     *
     * @param option names the option, for refusals
     * @param name of the file
     * @param in standard input
     * @return what it holds
     * @throws IllegalArgumentException if it cannot be read
     */
    public static byte[] read(String option, String name, InputStream in) {
        try {
            return name.equals(STANDARD_INPUT) ? in.readAllBytes() : NamedFile.read(Path.of(name));
        } catch (UnfitException | InvalidPathException e) {
            String why = e instanceof UnfitException ? e.getMessage() : "is no name of a file";
            throw new IllegalArgumentException(
                    option + " is \"" + name + "\", which " + why + "; allowed is a file, or - for standard input", e);
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }
}
