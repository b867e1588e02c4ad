package dev.atlaslink.client;

import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.wording.Required;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of resources, in the order of Atlas. Nothing is sent until somebody iterates; then pages are fetched when they
 * are needed, and only one is in memory at a time. Each iteration starts anew and shows what exists then.
 *
 * <p>If Atlas responds with an array instead of pages, the whole array is one page.
 *
 * <p>The methods of an iterator or a stream throw an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses a
 * page or no response comes. A list may be shared between threads, an iterator or a stream may not.
 *
 * @param <T> what is listed
 */
public interface AtlasList<T> extends Iterable<T> {
    /**
     * Returns a list of given items, for a test of your own code; nothing is sent.
     *
     * @param items in their order, none of them {@code null}
     * @param <T> what is listed
     * @return a list of one page, or of none where there are no items
     * @throws IllegalArgumentException if the items are {@code null} or one of them is
     */
    static <T> AtlasList<T> of(List<T> items) {
        Page<T> page = Page.only(Required.noNulls("items", items, "a list without null"));
        return new PagedList<>(() -> number -> page);
    }

    /**
     * Iterates over the pages, such as to show progress.
     *
     * @return may be iterated over repeatedly; no page is empty
     */
    Iterable<List<T>> byPage();

    /**
     * Streams the items, one after the other.
     *
     * @return a new, sequential stream, which fetches no more pages than it needs
     */
    Stream<T> stream();

    /**
     * Fetches all pages.
     *
     * @return every item, in a list that cannot be changed
     */
    default List<T> toList() {
        return stream().toList();
    }
}
