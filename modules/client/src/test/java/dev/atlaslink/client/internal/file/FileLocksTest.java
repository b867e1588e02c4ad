package dev.atlaslink.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks that somebody else holds: another thread, or whom our own locks do not reach, as another class loader. */
class FileLocksTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Set<Thread.State> WAITS = EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

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
        Waiting waiting;
        try (FileChannel other = lockedByAnother()) {
            waiting = new Waiting(released::get);
            assertThat(waiting.untilItWaits()).as("it asks again and again").isEqualTo(Thread.State.TIMED_WAITING);
            released.set(other.isOpen());
        }

        assertThat(waiting.result.get()).isTrue();
    }

    @Test
    void threadsOfThisProcessWaitInLine() throws Exception {
        AtomicBoolean released = new AtomicBoolean();

        Waiting waiting = FileLocks.whileLocked(file, LONG, () -> {
            Waiting other = new Waiting(released::get);
            assertThat(other.untilItWaits()).as("nobody has to ask").isEqualTo(Thread.State.WAITING);
            assertThat(FileLocks.tryLock(file)).isEmpty();
            released.set(true);
            return other;
        });

        assertThat(waiting.result.get()).isTrue();
        try (FileLock free = FileLocks.tryLock(file).orElseThrow()) {
            assertThat(free.isHeld()).isTrue();
            assertThat(FileLocks.tryLock(file)).isEmpty();
        }
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

    /** A thread that does something as soon as it has the lock. */
    private final class Waiting {
        private final CompletableFuture<Boolean> result = new CompletableFuture<>();
        private final Thread thread;

        Waiting(FileLocks.Action<Boolean> action) {
            thread = new Thread(() -> {
                try {
                    result.complete(FileLocks.whileLocked(file, LONG, action));
                } catch (IOException e) {
                    result.completeExceptionally(e);
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        Thread.State untilItWaits() {
            while (thread.isAlive() && !WAITS.contains(thread.getState())) {
                Thread.onSpinWait();
            }
            return thread.getState();
        }
    }
}
