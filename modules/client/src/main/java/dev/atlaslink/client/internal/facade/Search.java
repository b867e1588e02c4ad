package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the one resource in a region, and never guesses: a wrong find would be used, a missed one made twice. */
final class Search<T> {
    private final String what;
    private final Function<T, Object> id;

    /**
     * Creates a search.
     *
     * @param what is looked for, for messages
     * @param id of an item, for messages
     */
    Search(String what, Function<T, Object> id) {
        this.what = what;
        this.id = id;
    }

    /**
     * Looks through all items of the region's provider.
     *
     * @throws AmbiguousResultException if several match, or none does but one does not tell whether it does
     */
    Optional<T> find(Region wanted, Iterable<T> items, Function<T, Match> match) {
        List<T> there = new ArrayList<>();
        List<T> untold = new ArrayList<>();
        for (T item : items) {
            Match found = match.apply(item);
            if (found == Match.YES) {
                there.add(item);
            } else if (found != Match.NO) {
                untold.add(item);
            }
        }
        if (there.size() > 1) {
            throw ambiguous(
                    "more than one " + what + " of " + wanted.provider() + " is in " + wanted + ": ",
                    there,
                    "; choose one from the list");
        }
        if (there.isEmpty() && !untold.isEmpty()) {
            throw ambiguous(
                    "no " + what + " of " + wanted.provider() + " is known to be in " + wanted
                            + ", but Atlas does not tell yet where these are: ",
                    untold,
                    "; look again when they are ready");
        }
        return there.stream().findFirst();
    }

    private AmbiguousResultException ambiguous(String before, List<T> items, String after) {
        List<String> ids = items.stream().map(id).map(Object::toString).toList();
        return new AmbiguousResultException(before + String.join(", ", ids) + after, ids);
    }
}
