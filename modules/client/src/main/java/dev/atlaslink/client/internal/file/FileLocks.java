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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Locks files against other processes and, which file locks alone cannot, against other threads of this one. */
public final class FileLocks {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);
    private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    /**
     * Channels of files that another class loader of this process has locked. To close one would free the lock of the
     * other, since the system counts by process and file, so it is kept for the next try.
     */
    private static final Map<Path, FileChannel> KEPT = new ConcurrentHashMap<>();

    private FileLocks() {}

    /**
     * Tries once to lock a file, and waits for nobody.
     *
     * @param file to lock; is made if there is none, and stays: deleting it would let two hold "the" lock. A symbolic link
     *     is not followed, but a failure, as is a pipe or whatever else is no regular file
     * @return empty if another process or thread has locked it
     * @throws IOException if the file cannot be locked
     */
    public static Optional<FileLock> tryLock(Path file) throws IOException {
        Semaphore threads = threads(file);
        if (!threads.tryAcquire()) {
            return Optional.empty();
        }
        Optional<FileLock> locked = Optional.empty();
        try {
            locked = tryChannel(file, threads);
            return locked;
        } finally {
            if (locked.isEmpty()) {
                threads.release();
            }
        }
    }

    /**
     * Does something while nobody else holds the lock; the system frees it should this process die.
     *
     * @param file to lock, as above
     * @param patience how long to wait for another process, which may have been stopped while it holds the lock
     * @param action what to do
     * @param <T> what comes of it
     * @return what the action returned
     * @throws IOException if the action throws it, or the file cannot be locked in time, or the thread is interrupted
     *     while it waits, whose flag is then set
     */
    public static <T> T whileLocked(Path file, Duration patience, Action<T> action) throws IOException {
        FileLock held = lock(file, patience);
        try {
            return action.run();
        } finally {
            held.close();
        }
    }

    /** Threads of this process wait in line; other processes are asked again and again: the system's wait has no limit. */
    private static FileLock lock(Path file, Duration patience) throws IOException {
        Semaphore threads = threads(file);
        try {
            threads.acquire();
        } catch (InterruptedException e) {
            throw interrupted(file);
        }
        Optional<FileLock> locked = Optional.empty();
        try {
            long start = System.nanoTime();
            for (locked = tryChannel(file, threads); locked.isEmpty(); locked = tryChannel(file, threads)) {
                if (System.nanoTime() - start > patience.toNanos()) {
                    throw new IOException(file + " has been locked by somebody else for " + patience);
                }
                Thread.sleep(BETWEEN_TRIES.toMillis());
            }
            return locked.get();
        } catch (InterruptedException e) {
            throw interrupted(file);
        } finally {
            if (locked.isEmpty()) {
                threads.release();
            }
        }
    }

    private static Optional<FileLock> tryChannel(Path file, Semaphore threads) throws IOException {
        FileChannel kept = KEPT.remove(file);
        FileChannel channel = kept == null ? open(file) : kept;
        boolean keep = false;
        try {
            java.nio.channels.FileLock lock = channel.tryLock();
            keep = lock != null;
            return Optional.ofNullable(lock).map(held -> new FileLock(channel, held, threads));
        } catch (OverlappingFileLockException e) {
            KEPT.put(file, channel);
            keep = true;
            return Optional.empty();
        } finally {
            if (!keep) {
                channel.close();
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        SmallFile.refuseIrregular(file, LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                OwnerOnly.file(file));
    }

    private static Semaphore threads(Path file) {
        return THREADS.computeIfAbsent(file, unused -> new Semaphore(1, true));
    }

    private static InterruptedIOException interrupted(Path file) {
        Thread.currentThread().interrupt();
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
