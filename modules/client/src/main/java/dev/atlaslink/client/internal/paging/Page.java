package dev.atlaslink.client.internal.paging;

import java.util.List;

/**
 * One response of a list.
 *
 * @param items in Atlas's order
 * @param last whether nothing follows
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, boolean last) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Returns the one page of a list without pages.
     *
     * @param items all of them
     * @param <T> what is listed
     * @return the one page
     */
    public static <T> Page<T> only(List<T> items) {
        return new Page<>(items, true);
    }
}
