package dev.atlaslink.micrometer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that are under test as well. */
final class Repository {
    private Repository() {}

    static String read(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("atlaslink.root"), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
