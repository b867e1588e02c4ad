package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.InterruptedCallException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets the threads of this process create one after the other what one list shows: none then takes for its own what
 * another one made, nor makes what another one is just making. Kept for the process, not for a client, since threads
 * often have a client each.
 */
final class ProcessLock {
    private static final Map<Object, SharedLock> LOCKS = new ConcurrentHashMap<>();

    private final Object key;
    private final String description;

    ProcessLock(Object key, String description) {
        this.key = key;
        this.description = description;
    }

    <T> T whileHeld(Supplier<T> work) {
        SharedLock shared =
                LOCKS.compute(key, (same, present) -> (present == null ? new SharedLock() : present).expected(1));
        try {
            shared.lock.lockInterruptibly();
            try {
                return work.get();
            } finally {
                shared.lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(
                    "interrupted while another thread was creating a neighbour of " + description, e);
        } finally {
            // The last one to leave takes the lock away.
            LOCKS.compute(key, (same, present) -> shared.expected(-1).users == 0 ? null : shared);
        }
    }

    /** Changed within {@code compute} only, which makes changes to one key follow each other. */
    private static final class SharedLock {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;

        SharedLock expected(int more) {
            users += more;
            return this;
        }
    }
}
