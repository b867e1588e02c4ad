package dev.atlaslink.client;

import dev.atlaslink.client.internal.call.NewestDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * Starts a call that is written once for each date of its operation; see {@link AtlasClient#newest}. Immutable.
 *
 * @param <A> the generated interface
 */
public final class VersionChoice<A> {
    private final Class<A> type;
    private final A api;
    private final Optional<LocalDate> resourceDate;

    VersionChoice(Class<A> type, A api, Optional<LocalDate> resourceDate) {
        this.type = type;
        this.api = api;
        this.resourceDate = resourceDate;
    }

    /**
     * Adds the call for one date.
     *
     * @param date of the method that is called
     * @param way calls the method of the interface
     * @param <R> what the call yields, whatever its date
     * @return a call that can be made; nothing is sent yet
     * @throws IllegalArgumentException if either is missing
     */
    public <R> VersionedCall<A, R> since(LocalDate date, Function<? super A, ? extends R> way) {
        return new VersionedCall<A, R>(this, Collections.emptyNavigableMap()).since(date, way);
    }

    <R> R call(NavigableMap<LocalDate, Function<? super A, ? extends R>> ways) {
        return NewestDate.of(type.getSimpleName(), ways, resourceDate).apply(api);
    }
}
