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
        List<T> notToldYet = new ArrayList<>();
        List<T> neverTold = new ArrayList<>();
        for (T item : items) {
            switch (match.apply(item)) {
                case YES -> there.add(item);
                case NOT_TOLD_YET -> notToldYet.add(item);
                case NEVER_TOLD -> neverTold.add(item);
                case NO -> {}
            }
        }
        if (there.size() > 1) {
            throw new AmbiguousResultException(
                    "more than one " + what + " of " + wanted.provider() + " is in " + wanted + ": " + names(there)
                            + "; choose one from the list",
                    ids(there));
        }
        if (there.isEmpty() && !(notToldYet.isEmpty() && neverTold.isEmpty())) {
            throw notKnown(wanted, notToldYet, neverTold);
        }
        return there.stream().findFirst();
    }

    private AmbiguousResultException notKnown(Region wanted, List<T> notToldYet, List<T> neverTold) {
        StringBuilder message =
                new StringBuilder("no " + what + " of " + wanted.provider() + " is known to be in " + wanted);
        if (!notToldYet.isEmpty()) {
            message.append("; Atlas does not tell yet where these are, look again when they are ready: ")
                    .append(names(notToldYet));
        }
        if (!neverTold.isEmpty()) {
            message.append("; Atlas will not tell where these are, delete them or choose one by its id: ")
                    .append(names(neverTold));
        }
        List<T> candidates = new ArrayList<>(notToldYet);
        candidates.addAll(neverTold);
        return new AmbiguousResultException(message.toString(), ids(candidates));
    }

    private String names(List<T> items) {
        return String.join(", ", ids(items));
    }

    private List<String> ids(List<T> items) {
        return items.stream().map(id).map(Object::toString).toList();
    }
}
