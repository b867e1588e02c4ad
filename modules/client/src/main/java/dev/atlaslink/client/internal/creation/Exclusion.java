package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.creation.CreationKey;
import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.CreationLockException;
import dev.atlaslink.client.internal.settings.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps others away while one looks and creates: the threads of this process by a lock among them, and other processes
 * by the lock, if there is one. Belongs to one call, and so to one thread.
 */
final class Exclusion {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.creation");

    private final ProcessLock processLock;
    private final Optional<CreationLock> lock;
    private final CreationKey key;
    private final String description;
    private final Settings settings;
    private Optional<CreationLock.Lease> lease = Optional.empty();

    Exclusion(CreationKey key, Target<?> target, Settings settings) {
        this.processLock = new ProcessLock(key, target.description());
        this.lock = target.isRefusedTwice() ? Optional.empty() : settings.creationLock();
        this.key = key;
        this.description = target.description();
        this.settings = settings;
    }

    /** Tells whether other processes are kept away too. */
    boolean isAcrossProcesses() {
        return lock.isPresent();
    }

    <T> T hold(Supplier<T> work) {
        return processLock.whileHeld(() -> {
            lease = lock.map(this::acquire);
            try {
                return work.get();
            } finally {
                lease.ifPresent(this::release);
                lease = Optional.empty();
            }
        });
    }

    /** Makes sure that nobody else creates it until the outcome of an attempt that follows is known. */
    void confirm() {
        if (lease.isPresent() && !using(() -> lease.get().renew(length()))) {
            throw new CreationLockException(description, "its lock was lost to another process", null);
        }
    }

    private CreationLock.Lease acquire(CreationLock used) {
        LockPauses pauses = new LockPauses(settings, description);
        while (true) {
            Optional<CreationLock.Lease> acquired = using(() -> used.tryAcquire(key, length()));
            if (acquired.isPresent()) {
                return acquired.get();
            }
            if (!pauses.another()) {
                throw new CreationLockException(
                        description,
                        "another process held its lock for "
                                + settings.callTimeout().toMillis() + " ms",
                        null);
            }
        }
    }

    /**
     * From a renewal on: the attempt, the search for its outcome, and the last look, which may begin when that is over. From
     * the beginning on, the look before takes less.
     */
    private Duration length() {
        return settings.callTimeout().multipliedBy(2).plus(settings.settleTimeout());
    }

    private <R> R using(Supplier<R> request) {
        try {
            return request.get();
        } catch (AtlasException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CreationLockException(description, "its lock failed", e);
        }
    }

    private void release(CreationLock.Lease held) {
        try {
            held.release();
        } catch (RuntimeException e) {
            // What was to be done under the lock is done; a lease that is left behind ends by itself.
            LOG.warn("the lock of {} could not be released, others may have to wait for it", description, e);
        }
    }
}
