package dev.atlaslink.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A file that the generator has written. */
final class WrittenFile {
    private WrittenFile() {}

    static void change(Path file, UnaryOperator<String> change) {
        try {
            String text = Files.readString(file);
            String changed = change.apply(text);
            if (!changed.equals(text)) {
                Files.writeString(file, changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
