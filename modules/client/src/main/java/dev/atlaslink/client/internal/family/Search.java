package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.creation.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the one resource in a place, by way of the list, and never guesses: a wrong find would be used, a missed one made
 * twice.
 *
 * @param <R> the resource
 */
public final class Search<R> {
    private final DescribedResources<?, R, ?> resources;
    private final String place;

    /**
     * Creates a search.
     *
     * @param resources to search
     * @param place such as {@code in US_EAST_1}
     */
    public Search(DescribedResources<?, R, ?> resources, String place) {
        this.resources = resources;
        this.place = place;
    }

    /**
     * Looks through all that there are.
     *
     * @param match tells whether one is it
     * @return empty if there is none
     * @throws AmbiguousResultException if several match, or none does but one does not tell whether it does
     */
    public Optional<R> find(Function<R, Match> match) {
        return Action.during("find of the " + named() + " " + place, () -> among(resources.list(), match));
    }

    private Optional<R> among(Iterable<R> items, Function<R, Match> match) {
        List<R> there = new ArrayList<>();
        List<R> notToldYet = new ArrayList<>();
        List<R> neverTold = new ArrayList<>();
        for (R item : items) {
            switch (match.apply(item)) {
                case YES -> there.add(item);
                case NOT_TOLD_YET -> notToldYet.add(item);
                case NEVER_TOLD -> neverTold.add(item);
                case NO, DIFFERENT -> {}
            }
        }
        if (there.size() > 1) {
            throw new AmbiguousResultException(
                    "more than one " + named() + " is " + place + ": " + names(there) + "; choose one from the list",
                    ids(there));
        }
        if (there.isEmpty() && !(notToldYet.isEmpty() && neverTold.isEmpty())) {
            throw notKnown(notToldYet, neverTold);
        }
        return there.stream().findFirst();
    }

    private AmbiguousResultException notKnown(List<R> notToldYet, List<R> neverTold) {
        StringBuilder message = new StringBuilder("no " + named() + " is known to be " + place);
        if (!notToldYet.isEmpty()) {
            message.append("; Atlas does not tell yet where these are, look again when they are ready: ")
                    .append(names(notToldYet));
        }
        if (!neverTold.isEmpty()) {
            message.append("; Atlas will not tell where these are, delete them or choose one by its id: ")
                    .append(names(neverTold));
        }
        List<R> candidates = new ArrayList<>(notToldYet);
        candidates.addAll(neverTold);
        return new AmbiguousResultException(message.toString(), ids(candidates));
    }

    private String named() {
        return resources.kind().name() + " " + resources.kind().scope().text();
    }

    private String names(List<R> items) {
        return String.join(", ", ids(items));
    }

    private List<String> ids(List<R> items) {
        return items.stream().map(resources::idText).toList();
    }
}
