package dev.atlaslink.client.internal.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks over the items of pages, asking for the next page only when the one at hand is used up. */
final class ItemIterator<T> implements Iterator<T> {
    private final Iterator<List<T>> pages;
    private Iterator<T> items = Collections.emptyIterator();

    ItemIterator(Iterator<List<T>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext()) {
            // Lets the used page go before the next one is fetched.
            items = Collections.emptyIterator();
            if (!pages.hasNext()) {
                return false;
            }
            items = pages.next().iterator();
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
