package dev.atlaslink.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A file that the generator has written. */
final class WrittenFile {
    private WrittenFile() {}

    /** A template writes a file for every model, also for one of which it has nothing to say. */
    static void change(Path file, UnaryOperator<String> change) {
        try {
            String text = Files.readString(file);
            String changed = change.apply(text);
            if (declaresNothing(changed)) {
                Files.delete(file);
            } else if (!changed.equals(text)) {
                Files.writeString(file, changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static boolean declaresNothing(String source) {
        return source.lines()
                .allMatch(line -> line.isBlank() || line.startsWith("package ") || line.startsWith("import "));
    }
}
