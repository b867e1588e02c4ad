package dev.atlaslink.client.internal.creation;

import java.util.List;

/**
 * What shall exist once: how to look for it, to make it and to take it away.
 *
 * @param <T> the resource
 */
public interface Target<T> {
    /** Names it for messages, such as {@code private endpoint service of AWS in US_EAST_1}. */
    String description();

    /** Those who make what one list shows under one key take turns, so that they see what the others made. */
    Object key();

    /**
     * Tells whether the caller gave the id. Then nobody else's can be taken for it, and Atlas refuses a second one; else
     * only what was not there before an attempt can be what the attempt made.
     */
    boolean isNamedByCaller();

    /** Asks Atlas for everything that could be it. */
    List<Candidate<T>> look();

    /** Asks Atlas once to make it. */
    T create();

    /** Deletes one that failed and returns when Atlas no longer finds it. */
    void remove(Candidate<T> failed);

    /** Returns when Atlas no longer finds one that is on its way out, or when it failed to go. */
    void awaitGone(Candidate<T> leaving);
}
