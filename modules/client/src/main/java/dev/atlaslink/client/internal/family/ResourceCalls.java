package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.paging.PageReader;

/**
 * What Atlas can do with the resources of one kind in one place, where it lists them.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public interface ResourceCalls<Q, R, I> extends ItemCalls<Q, R, I> {
    /** Returns what reads the list once. */
    PageReader<R> pages();
}
