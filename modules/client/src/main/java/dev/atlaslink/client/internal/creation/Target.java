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

    /**
     * Those who make what one list shows under one key do so one after the other, so that they see what the others
     * made. It is part of the name under which processes lock each other out, so it is the same in all of them, and
     * stays as it is.
     */
    String key();

    /** Returns the id by which Atlas knows one. */
    String id(T resource);

    /**
     * Deletes one that is superfluous, as soon as Atlas lets it be deleted, and returns when Atlas no longer finds it.
     *
     * @return false if something uses it, so that it is left alone
     */
    boolean removeUnused(T resource);

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
