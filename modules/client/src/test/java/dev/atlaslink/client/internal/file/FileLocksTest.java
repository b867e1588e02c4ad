package dev.atlaslink.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks that somebody else holds, whom our own locks do not reach: another process, or another class loader. */
class FileLocksTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("lock");
    }

    @Test
    void lockOfAnotherClassLoaderIsWaitedFor() throws Exception {
        AtomicBoolean released = new AtomicBoolean();
        CompletableFuture<Boolean> waiting;
        try (FileChannel other = lockedByAnother()) {
            waiting = CompletableFuture.supplyAsync(() -> whileLocked(LONG, released::get));
            assertThat(waiting).isNotDone();
            released.set(other.isOpen());
        }

        assertThat(waiting.get()).isTrue();
    }

    @Test
    void lockThatIsNotReleasedInTimeIsAFailure() throws IOException {
        try (FileChannel other = lockedByAnother()) {
            assertThat(other.isOpen()).isTrue();

            assertThatThrownBy(() -> FileLocks.whileLocked(file, Duration.ofMillis(30), () -> "never"))
                    .isInstanceOf(IOException.class)
                    .hasMessage(file + " has been locked by somebody else for PT0.03S");
        }
        assertThat(FileLocks.whileLocked(file, LONG, () -> "free again")).isEqualTo("free again");
    }

    @Test
    void interruptEndsTheWait() throws Exception {
        try (FileChannel other = lockedByAnother()) {
            assertThat(other.isOpen()).isTrue();
            CountDownLatch told = new CountDownLatch(1);
            Thread waiting = new Thread(() -> {
                assertThatThrownBy(() -> FileLocks.whileLocked(file, LONG, () -> "never"))
                        .isInstanceOf(InterruptedIOException.class);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                told.countDown();
            });
            waiting.start();

            waiting.interrupt();

            told.await();
        }
    }

    private FileChannel lockedByAnother() throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        assertThat(channel.lock().isValid()).isTrue();
        return channel;
    }

    private boolean whileLocked(Duration patience, FileLocks.Action<Boolean> action) {
        try {
            return FileLocks.whileLocked(file, patience, action);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
