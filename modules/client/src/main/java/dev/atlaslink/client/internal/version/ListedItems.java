package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.error.UnexpectedResponseException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the bare arrays in which Atlas lists services. */
final class ListedItems {
    private ListedItems() {}

    /** A {@code null} may stand for anything, so that nothing could be said to be missing. */
    static <W, T> List<T> read(List<W> items, Function<W, T> result) {
        if (items.stream().anyMatch(Objects::isNull)) {
            throw new UnexpectedResponseException("an item of the list is null", OptionalInt.empty(), null);
        }
        return items.stream().map(result).toList();
    }
}
