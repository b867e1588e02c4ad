package dev.atlaslink.client.internal.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks files against other processes and, which file locks alone cannot, against other threads of this one. */
public final class FileLocks {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private FileLocks() {}

    /**
     * Does something while nobody else holds the lock; the system frees it should this process die.
     *
     * @param file to lock; is made if there is none, and stays: deleting it would let two hold "the" lock. A symbolic link
     *     is not followed, but a failure
     * @param patience how long to wait for another process, which may have been stopped while it holds the lock
     * @param action what to do
     * @param <T> what comes of it
     * @return what the action returned
     * @throws IOException if the action throws it, or the file cannot be locked in time, or the thread is interrupted
     *     while it waits, whose flag is then set
     */
    public static <T> T whileLocked(Path file, Duration patience, Action<T> action) throws IOException {
        ReentrantLock threads = THREADS.computeIfAbsent(file, unused -> new ReentrantLock());
        try {
            threads.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(file);
        }
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                OwnerOnly.file(file))) {
            lock(channel, file, patience);
            // Closing the channel frees it.
            return action.run();
        } finally {
            threads.unlock();
        }
    }

    /** Asks again and again: the system's own wait knows no limit. */
    private static void lock(FileChannel channel, Path file, Duration patience) throws IOException {
        long start = System.nanoTime();
        while (!isLocked(channel)) {
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new IOException(file + " has been locked by somebody else for " + patience);
            }
            try {
                Thread.sleep(BETWEEN_TRIES.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw interrupted(file);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this process, but not by this class: another class loader has one of its own.
            return false;
        }
    }

    private static InterruptedIOException interrupted(Path file) {
        return new InterruptedIOException("interrupted while waiting for " + file);
    }

    /**
     * Something to do with files.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Action<T> {
        /**
         * Does it.
         *
         * @return what came of it
         * @throws IOException if a file cannot be read or written
         */
        T run() throws IOException;
    }
}
