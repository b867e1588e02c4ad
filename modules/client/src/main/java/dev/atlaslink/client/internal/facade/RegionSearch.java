package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the one resource in a region, and never guesses: a wrong find would be used, a missed one made twice. */
final class RegionSearch<T> {
    private final String what;
    private final Function<T, Optional<Region>> region;
    private final Function<T, Object> id;

    /**
     * Creates a search.
     *
     * @param what is looked for, for messages
     * @param region where an item is; empty if it does not tell
     * @param id of an item, for messages
     */
    RegionSearch(String what, Function<T, Optional<Region>> region, Function<T, Object> id) {
        this.what = what;
        this.region = region;
        this.id = id;
    }

    /**
     * Looks through all items of the region's provider.
     *
     * @throws AmbiguousResultException if several are there, or none is but one does not tell where it is
     */
    Optional<T> find(Region wanted, Iterable<T> items) {
        List<T> there = new ArrayList<>();
        List<T> untold = new ArrayList<>();
        for (T item : items) {
            Optional<Region> found = region.apply(item);
            if (found.isEmpty()) {
                untold.add(item);
            } else if (found.get().equals(wanted)) {
                there.add(item);
            }
        }
        if (there.size() > 1) {
            throw new AmbiguousResultException("more than one " + what + " of " + wanted.provider() + " is in " + wanted
                    + ": " + ids(there) + "; choose one from the list");
        }
        if (there.isEmpty() && !untold.isEmpty()) {
            throw new AmbiguousResultException("no " + what + " of " + wanted.provider() + " is known to be in "
                    + wanted + ", but Atlas does not tell yet where these are: " + ids(untold)
                    + "; look again when they are ready");
        }
        return there.stream().findFirst();
    }

    private String ids(List<T> items) {
        return items.stream().map(id).map(Object::toString).collect(Collectors.joining(", "));
    }
}
