package dev.atlaslink.client;

import dev.atlaslink.client.internal.wording.Required;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A call that is written once for each date of its operation; see {@link AtlasClient#newest}. Immutable, and may be made
 * more than once.
 *
 * @param <A> the generated interface
 * @param <R> what the call yields
 */
public final class VersionedCall<A, R> {
    private final VersionChoice<A> choice;
    private final NavigableMap<LocalDate, Function<? super A, ? extends R>> ways;

    VersionedCall(VersionChoice<A> choice, NavigableMap<LocalDate, Function<? super A, ? extends R>> ways) {
        this.choice = choice;
        this.ways = ways;
    }

    /**
     * Takes the way to call the method of one more date. The order does not matter.
     *
     * @param date of the method that the way calls; none that this call has already
     * @param way from the interface to what the call yields
     * @return another call, that has this way too
     * @throws IllegalArgumentException if either is missing, or the call has the date already
     */
    public VersionedCall<A, R> since(LocalDate date, Function<? super A, ? extends R> way) {
        Required.notNull("date", date, "the date of a generated method");
        Required.notNull("way", way, "a call of the generated interface");
        if (ways.containsKey(date)) {
            throw Required.refusal("date", date, "any but " + ways.keySet());
        }
        NavigableMap<LocalDate, Function<? super A, ? extends R>> more = new TreeMap<>(ways);
        more.put(date, way);
        return new VersionedCall<>(choice, more);
    }

    /**
     * Goes the way of the newest date that is not later than the resource date of the client, or of the options of its
     * view; without a resource date, that of the newest of all.
     *
     * @return what the way yields
     * @throws IllegalArgumentException if all dates are later than the resource date; nothing is sent then
     * @throws dev.atlaslink.client.error.AtlasException if Atlas refuses the call or no response comes
     */
    public R call() {
        return choice.call(ways);
    }
}
