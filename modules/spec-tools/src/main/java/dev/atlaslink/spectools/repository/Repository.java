package dev.atlaslink.spectools.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the files of the repository, which are under test as much as the code is. */
public final class Repository {
    private static final Path ROOT = Path.of(Objects.requireNonNull(
            System.getProperty("atlaslink.root"), "system property atlaslink.root, the root of the repository"));

    private Repository() {}

    public static Path path(String relative) {
        return ROOT.resolve(relative);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the regular files below a folder whose names end so, in order. */
    public static List<Path> filesBelow(String folder, String ending) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
