package dev.atlaslink.client.internal.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks over the pages that hold anything, fetching each when it is asked for and keeping none that was handed out. */
final class PageIterator<T> implements Iterator<List<T>> {
    private final PageReader<T> reader;
    private int number;
    private boolean ended;
    private List<T> fetched = List.of();

    PageIterator(PageReader<T> reader) {
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (fetched.isEmpty() && !ended) {
            Page<T> page = reader.read(number + 1);
            // Only now: a page that could not be read is asked for again.
            number++;
            fetched = page.items();
            ended = page.last();
        }
        return !fetched.isEmpty();
    }

    @Override
    public List<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<T> page = fetched;
        fetched = List.of();
        return page;
    }
}
