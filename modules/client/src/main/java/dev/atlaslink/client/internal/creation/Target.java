package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AtlasException;
import java.util.List;

/**
 * What shall exist once: how to find, create and delete it.
 *
 * @param <T> the resource
 */
public interface Target<T> {
    /** Names it for messages, such as {@code private endpoint service of AWS in US_EAST_1}. */
    String description();

    /**
     * Names what is locked: of all who create under one key, one at a time does, so that each sees what the others created.
     * All processes must form the same key, so it never changes.
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
     * Tells whether the caller chose the id. If so, Atlas refuses a second one, and what has the id is the one. If not, only
     * what was not there before an attempt can come of it.
     */
    boolean isNamedByCaller();

    /** Tells whether Atlas itself refuses a second one, so that processes need no lock. */
    boolean isRefusedTwice();

    /** Says how one that has the id which the caller chose is different from what is asked for. */
    AtlasException different(Candidate<T> other);

    /** Reads from Atlas everything that could be it. */
    List<Candidate<T>> candidates();

    /** Sends one creation. */
    T create();

    /** Deletes one that failed and returns when Atlas no longer finds it. */
    void remove(Candidate<T> failed);

    /** Returns when Atlas no longer finds one that is on its way out, or when it failed to go. */
    void awaitGone(Candidate<T> leaving);
}
