package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.internal.creation.Match;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How what a request asks for is known again where it exists.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public interface Identity<Q, R, I> {
    /** Tells whether the caller gave the id, so that Atlas takes no second one of it. */
    boolean isNamedByCaller();

    /** Names what is asked for, such as {@code private endpoint service of AWS in US_EAST_1}. */
    String describe(Q wanted, Kind<Q, R, I> kind);

    /** Reads from Atlas everything that could be it. */
    Stream<Matched<R>> matches(Q wanted, DescribedResources<Q, R, I> there);

    /**
     * Reads it from Atlas.
     *
     * @throws AmbiguousResultException if it cannot be told which it is
     */
    Optional<R> find(Q wanted, DescribedResources<Q, R, I> there);

    /**
     * What could be it.
     *
     * @param resource that is there
     * @param match whether it is
     * @param <R> the resource
     */
    record Matched<R>(R resource, Match match) {}
}
