package dev.atlaslink.benchmarks.process;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Names a Java platform of this machine.
 *
 * @param home its folder
 * @param feature such as 17
 */
public record Jdk(Path home, int feature) {

    /** Returns the one that runs this. */
    public static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** Returns the current one, and the newest of those installed beside it if that is another. */
    public static List<Jdk> currentAndNewest() {
        Jdk current = current();
        try (Stream<Path> folders = Files.list(current.home().toRealPath().getParent())) {
            return folders.filter(folder -> Files.isExecutable(program(folder)) && Files.exists(release(folder)))
                    .map(folder -> new Jdk(folder, feature(release(folder))))
                    .max(Comparator.comparingInt(Jdk::feature))
                    .filter(newest -> newest.feature() > current.feature())
                    .map(newest -> List.of(current, newest))
                    .orElse(List.of(current));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the program that starts a JVM. */
    public String java() {
        return program(home).toString();
    }

    private static Path program(Path home) {
        return home.resolve("bin").resolve("java");
    }

    private static Path release(Path home) {
        return home.resolve("release");
    }

    private static int feature(Path release) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Runtime.Version.parse(properties.getProperty("JAVA_VERSION").replace("\"", ""))
                .feature();
    }
}
