package dev.atlaslink.client.creation;

import java.time.Duration;
import java.util.Optional;

/**
 * Lets one process at a time create resources of which Atlas would create several: services in regional mode, and
 * encryption-at-rest endpoints. A client holds the lock while it looks for the resource and creates it, not while it
 * waits until it is ready. All processes that create in a project have to use the same lock; it has no effect on those
 * that do not.
 *
 * <p>Without one, only the threads of this process create one after the other. {@link FileCreationLock} serves the
 * processes that see one directory; implement this interface on a shared store, such as a database, for those that do
 * not. There, a process that dies leaves its lease behind, so leases end by themselves:
 *
 * <ul>
 *   <li>acquire: in one step, write a random token under {@link CreationKey#text()} unless a lease that has not ended is
 *       there, and let it end after the given time by the store's own clock;
 *   <li>renew: in one step, let it end later, if the token is still this lease's own;
 *   <li>release: in one step, delete it, if the token is still this lease's own.
 * </ul>
 *
 * <p>Implementations must be thread-safe and must not wait for other holders: the client tries again by itself, for as
 * long as {@code callTimeout}. An exception that they throw ends the creation before anything is sent.
 */
@FunctionalInterface
public interface CreationLock {
    /**
     * Tries once to get the lock.
     *
     * @param key what is going to be created
     * @param length after which the lease ends unless it is renewed; longer than a call and finding out its outcome may
     *     take
     * @return the lease; empty if another process holds the lock
     */
    Optional<Lease> tryAcquire(CreationKey key, Duration length);

    /** The right to create, until it is released or ends. */
    interface Lease {
        /**
         * Extends the lease; called right before each request that creates.
         *
         * @param length of the lease from now on
         * @return false if the lease has ended; then the client sends nothing
         */
        boolean renew(Duration length);

        /** Releases the lock; does nothing if the lease has ended. */
        void release();
    }
}
