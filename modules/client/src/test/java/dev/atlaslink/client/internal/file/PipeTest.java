package dev.atlaslink.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.creation.CreationKey;
import dev.atlaslink.client.creation.FileCreationLock;
import dev.atlaslink.client.credentials.FileTokenStore;
import dev.atlaslink.client.credentials.TokenKey;
import dev.atlaslink.client.model.ProjectId;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pipe where a lock should be: opening it could last for ever. Here its other end is open, so that whoever opens it all
 * the same fails instead of hanging.
 */
class PipeTest {
    private static final URI ATLAS = URI.create("https://cloud.mongodb.com");
    private static final String REASON = "it is no regular file";

    @TempDir
    private Path folder;

    @Test
    void asALockIsRefused() throws IOException, InterruptedException {
        Path pipe = folder.resolve("lock");
        whileOpen(pipe, () -> {
            assertRefused(pipe, () -> FileLocks.tryLock(pipe));
            assertRefused(pipe, () -> FileLocks.whileLocked(pipe, Duration.ofMinutes(1), () -> "never"));
        });
    }

    @Test
    void inADirectoryOfCreationLocksIsAFailureOfTheLock() throws IOException, InterruptedException {
        FileCreationLock lock = FileCreationLock.in(folder);
        CreationKey key = new CreationKey(ATLAS, ProjectId.of("5f7cac1adf5d6c6306f4b200"), "thing");
        lock.tryAcquire(key, Duration.ofMinutes(1)).orElseThrow().release();
        whileOpen(
                onlyFile(),
                () -> assertThatThrownBy(() -> lock.tryAcquire(key, Duration.ofMinutes(1)))
                        .hasMessageContaining(REASON));
    }

    @Test
    void inATokenStoreIsAFailureOfTheStore() throws IOException, InterruptedException {
        FileTokenStore store = FileTokenStore.in(folder);
        TokenKey key = new TokenKey(ATLAS, "mdb_sa_id_66b81b2f5f1d0c4e8a7d3c10");
        ThrowingCallable update = () -> store.update(key, stored -> {
            throw new IllegalStateException("got the lock");
        });
        assertThatThrownBy(update).hasMessage("got the lock");
        whileOpen(onlyFile(), () -> assertThatThrownBy(update).hasMessageContaining(REASON));
    }

    private static void assertRefused(Path pipe, ThrowingCallable lock) {
        assertThatThrownBy(lock).isInstanceOf(FileSystemException.class).hasMessage(pipe + ": " + REASON);
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(folder)) {
            Path file = files.toList().get(0);
            assertThat(file).hasExtension("lock");
            Files.delete(file);
            return file;
        }
    }

    private static void whileOpen(Path pipe, Runnable test) throws IOException, InterruptedException {
        try {
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
        } catch (IOException e) {
            Assumptions.abort("NOT TESTED: pipes as lock files, because this system cannot make one: " + e);
        }
        try (FileChannel otherEnd = FileChannel.open(pipe, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            test.run();
            assertThat(otherEnd.isOpen()).isTrue();
        }
    }
}
