package dev.atlaslink.client.creation;

import java.time.Duration;
import java.util.Optional;

/**
 * Lets one process at a time create what Atlas would take several of: services in regional mode, and encryption-at-rest
 * endpoints. A client holds the lock while it looks for the thing and makes it, not while it waits until it is ready. All
 * processes that create in a project have to use the same lock; whoever does not is not kept apart.
 *
 * <p>Without one, only the threads of this process are kept apart. {@link FileCreationLock} serves the processes that see
 * one directory; implement this interface on a shared store, such as a database, for those that do not. There, a holder
 * that dies leaves its lease behind, so leases end by themselves:
 *
 * <ul>
 *   <li>acquire: in one step, write a random token under {@link CreationKey#text()} unless a lease that has not ended is
 *       there, and let it end after the given time by the store's own clock;
 *   <li>renew: in one step, let it end later, if the token is still this lease's own;
 *   <li>release: in one step, delete it, if the token is still this lease's own.
 * </ul>
 *
 * <p>Implementations must be thread-safe and must not wait for other holders: the client tries again by itself, for as long
 * as {@code callTimeout}. What they throw ends the creation before anything is sent.
 */
@FunctionalInterface
public interface CreationLock {
    /**
     * Tries once to get the lock.
     *
     * @param key what is going to be created
     * @param length after which the lock may be given to somebody else if the holder is not heard of; longer than a call
     *     and the search for its outcome may take
     * @return the lease, or empty if somebody else holds the lock
     */
    Optional<Lease> tryAcquire(CreationKey key, Duration length);

    /** The right to create, until it is released or ends. */
    interface Lease {
        /**
         * Makes sure that the lock is still held, and for how long; asked right before each request that creates.
         *
         * @param length for which it has to be held from now on
         * @return false if it was lost; then the client sends nothing
         */
        boolean renew(Duration length);

        /** Gives the lock back. A lease that was lost is nothing to give back, and no failure. */
        void release();
    }
}
