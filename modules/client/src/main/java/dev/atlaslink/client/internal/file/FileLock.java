package dev.atlaslink.client.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.Semaphore;

/** A locked file. Closing it frees it; so does the end of this process. */
public final class FileLock implements AutoCloseable {
    private final FileChannel channel;

    /** Kept: a lock that is collected as garbage is no longer known to the channels of this process. */
    private final java.nio.channels.FileLock lock;

    private final Semaphore threads;

    FileLock(FileChannel channel, java.nio.channels.FileLock lock, Semaphore threads) {
        this.channel = channel;
        this.lock = lock;
        this.threads = threads;
    }

    /**
     * Tells whether the file is still locked by this.
     *
     * @return false once it was closed
     */
    public boolean isHeld() {
        return lock.isValid();
    }

    /** @throws IOException if the system cannot close the file; other threads may then try it all the same */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.release();
        }
    }
}
