package dev.atlaslink.client.internal.paging;

import java.util.List;
import java.util.OptionalInt;

/**
 * One page as Atlas sends it.
 *
 * @param items in Atlas's order
 * @param linksToNext whether there is a link to a next page
 * @param totalCount how many items all pages hold together, if Atlas says so
 * @param <T> what is listed
 */
public record LinkedPage<T>(List<T> items, boolean linksToNext, OptionalInt totalCount) {
    /** Copies the list. */
    public LinkedPage {
        items = List.copyOf(items);
    }
}
