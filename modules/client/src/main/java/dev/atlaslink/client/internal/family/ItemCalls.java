package dev.atlaslink.client.internal.family;

/**
 * What Atlas can do with single resources of one kind in one place, in the words of the facade; one implementation per API
 * generation.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public interface ItemCalls<Q, R, I> {
    R create(Q request);

    R get(I id);

    void delete(I id);
}
