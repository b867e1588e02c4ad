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
     * Adds the call for one more date. The order does not matter.
     *
     * @param date of the method that is called; a date of its own
     * @param way calls the method of the interface
     * @return a copy of this call with the further date
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
     * Makes the call of the newest date that is not later than the resource date of the client, or of its view's
     * options; without a resource date, the newest of all.
     *
     * @return what the call returns
     * @throws IllegalArgumentException if all dates are later than the resource date; nothing is sent then
     * @throws dev.atlaslink.client.error.AtlasException if Atlas refuses the call or no response comes
     */
    public R call() {
        return choice.call(ways);
    }
}
