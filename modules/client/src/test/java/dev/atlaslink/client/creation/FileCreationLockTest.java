package dev.atlaslink.client.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.model.ProjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileCreationLockTest {
    private static final Duration LENGTH = Duration.ofMinutes(1);
    private static final CreationKey KEY = new CreationKey(
            URI.create("https://cloud.mongodb.com"),
            ProjectId.of("5f7cac1adf5d6c6306f4b200"),
            "private endpoint service of AWS");

    @TempDir
    private Path folder;

    @Test
    void onlyOneHoldsTheLockAtATime() {
        CreationLock.Lease lease = lock().tryAcquire(KEY, LENGTH).orElseThrow();

        assertThat(lock().tryAcquire(KEY, LENGTH)).isEmpty();
        assertThat(lease.renew(LENGTH)).isTrue();
        lease.release();
        assertThat(lease.renew(LENGTH)).isFalse();
        assertThat(lock().tryAcquire(KEY, LENGTH)).isPresent();
    }

    @Test
    void keysAreApart() {
        assertThat(lock().tryAcquire(KEY, LENGTH)).isPresent();
        for (CreationKey other : List.of(
                new CreationKey(URI.create("https://cloud.mongodbgov.com"), KEY.project(), KEY.kind()),
                new CreationKey(KEY.baseUrl(), ProjectId.of("5f7cac1adf5d6c6306f4b201"), KEY.kind()),
                new CreationKey(KEY.baseUrl(), KEY.project(), "private endpoint service of AZURE"))) {
            assertThat(lock().tryAcquire(other, LENGTH)).as(other.text()).isPresent();
        }
    }

    @Test
    void processThatIsKilledLeavesNoLockBehind() throws Exception {
        Process holder = holder();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("holding");
            assertThat(lock().tryAcquire(KEY, LENGTH)).isEmpty();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(lock().tryAcquire(KEY, LENGTH)).isPresent();
    }

    /** The system counts locks by process and file: closing another channel of a file would free all of them. */
    @Test
    void tryingInVainDoesNotFreeTheLockOfAnotherClassLoader() throws Exception {
        lock().tryAcquire(KEY, LENGTH).orElseThrow().release();
        Path file = files().get(0);
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            assertThat(lock().tryAcquire(KEY, LENGTH)).isEmpty();

            Process process = holder();
            try {
                assertThat(process.inputReader().readLine()).isEqualTo("held by somebody else");
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        Optional<CreationLock.Lease> freed = lock().tryAcquire(KEY, LENGTH);
        assertThat(freed).isPresent();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesAreOfTheirOwnerOnlyAndTellNothing() throws IOException {
        assertThat(lock().tryAcquire(KEY, LENGTH)).isPresent();

        assertThat(files()).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{32}\\.lock");
            assertThat(file).isEmptyFile();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        });
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void directoryThatOthersMayWriteIsRefused() throws IOException {
        FileCreationLock lock = lock();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> lock.tryAcquire(KEY, LENGTH)).isInstanceOf(UncheckedIOException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(this::lock)
                .withMessage(
                        "folder is \"" + folder + "\"; allowed is a directory of this user that nobody else may write");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkThatWasPlantedIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        lock().tryAcquire(KEY, LENGTH).orElseThrow().release();
        Path file = files().get(0);
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere.resolve("target"));

        assertThatThrownBy(() -> lock().tryAcquire(KEY, LENGTH)).isInstanceOf(UncheckedIOException.class);
        assertThat(elsewhere.resolve("target")).doesNotExist();
    }

    /** Takes the lock in a process of its own and keeps it until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            boolean held = FileCreationLock.in(Path.of(arguments[0]))
                    .tryAcquire(KEY, LENGTH)
                    .isPresent();
            System.out.println(held ? "holding" : "held by somebody else");
            // Ends with the test, whatever becomes of that.
            while (System.in.read() >= 0) {}
        }
    }

    private Process holder() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private FileCreationLock lock() {
        return FileCreationLock.in(folder);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
