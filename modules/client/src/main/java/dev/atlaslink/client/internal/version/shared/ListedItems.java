package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.paging.Page;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the bare arrays in which Atlas lists services: all of a provider at once (recorded responses). */
public final class ListedItems {
    private ListedItems() {}

    /** A {@code null} may stand for anything, so that nothing could be said to be missing. */
    public static <W, T> Page<T> page(List<W> items, Function<W, T> result) {
        if (items.stream().anyMatch(Objects::isNull)) {
            throw new UnexpectedResponseException("an item of the list is null", OptionalInt.empty(), null);
        }
        return Page.only(items.stream().map(result).toList());
    }
}
