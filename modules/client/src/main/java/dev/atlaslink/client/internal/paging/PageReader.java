package dev.atlaslink.client.internal.paging;

/**
 * Reads a list page by page.
 *
 * @param <T> what is listed
 */
@FunctionalInterface
public interface PageReader<T> {
    /**
     * Asks Atlas for one page.
     *
     * @param number counted from 1, as Atlas does; asked for in order, and no further than the last
     * @return the page
     */
    Page<T> read(int number);
}
