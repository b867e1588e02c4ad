package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.creation.Match;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Knows a resource by the id that the caller gave it.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public final class NameIdentity<Q, R, I> implements Identity<Q, R, I> {
    private final Function<Q, I> name;
    private final Function<Q, Stream<I>> names;
    private final BiPredicate<Q, R> isMeant;

    /**
     * Creates an identity.
     *
     * @param name that the request gives
     * @param names under which Atlas may have it, the likeliest first
     * @param isMeant whether what has such a name is what is asked for
     */
    public NameIdentity(Function<Q, I> name, Function<Q, Stream<I>> names, BiPredicate<Q, R> isMeant) {
        this.name = name;
        this.names = names;
        this.isMeant = isMeant;
    }

    @Override
    public boolean isNamedByCaller() {
        return true;
    }

    @Override
    public String describe(Q wanted, Kind<Q, R, I> kind) {
        return kind.name() + " " + name.apply(wanted) + " " + kind.scope().text();
    }

    @Override
    public Stream<Matched<R>> matches(Q wanted, DescribedResources<Q, R, I> there) {
        return first(wanted, there).map(resource -> new Matched<>(resource, Match.YES)).stream();
    }

    @Override
    public Optional<R> find(Q wanted, DescribedResources<Q, R, I> there) {
        return Action.during("find of the " + describe(wanted, there.kind()), () -> first(wanted, there));
    }

    private Optional<R> first(Q wanted, DescribedResources<Q, R, I> there) {
        return names.apply(wanted)
                .flatMap(id -> there.findById(id).stream())
                .filter(resource -> isMeant.test(wanted, resource))
                .findFirst();
    }
}
