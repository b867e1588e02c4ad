package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.creation.Match;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Knows a resource by its properties, since Atlas gives the id. It never guesses: a wrong find would be used, a missed one
 * made twice.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public final class PropertyIdentity<Q, R, I> implements Identity<Q, R, I> {
    private final Function<Q, String> form;
    private final Function<Q, String> place;
    private final BiFunction<Q, R, Match> match;

    /**
     * Creates an identity.
     *
     * @param form what is special about what is asked for, such as {@code with port mapping}, or nothing
     * @param place such as {@code in US_EAST_1}
     * @param match whether what is there is what is asked for
     */
    public PropertyIdentity(Function<Q, String> form, Function<Q, String> place, BiFunction<Q, R, Match> match) {
        this.form = form;
        this.place = place;
        this.match = match;
    }

    @Override
    public boolean isNamedByCaller() {
        return false;
    }

    @Override
    public String describe(Q wanted, Kind<Q, R, I> kind) {
        String special = form.apply(wanted);
        return kind.name() + " " + (special.isEmpty() ? "" : special + " ")
                + kind.scope().text() + " " + place.apply(wanted);
    }

    @Override
    public Stream<Matched<R>> matches(Q wanted, DescribedResources<Q, R, I> there) {
        return there.list().stream().map(resource -> new Matched<>(resource, match.apply(wanted, resource)));
    }

    @Override
    public Optional<R> find(Q wanted, DescribedResources<Q, R, I> there) {
        return new Search<>(there, place.apply(wanted)).find(resource -> match.apply(wanted, resource));
    }
}
