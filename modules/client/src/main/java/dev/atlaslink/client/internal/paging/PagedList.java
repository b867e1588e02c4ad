package dev.atlaslink.client.internal.paging;

import dev.atlaslink.client.AtlasList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lists by way of a page reader, a new one for each iteration. */
public final class PagedList<T> implements AtlasList<T> {
    private final Supplier<PageReader<T>> readers;

    /**
     * Creates a list.
     *
     * @param readers gives a reader for each iteration; may give the same one if it remembers nothing
     */
    public PagedList(Supplier<PageReader<T>> readers) {
        this.readers = readers;
    }

    @Override
    public Iterable<List<T>> byPage() {
        return () -> new PageIterator<>(readers.get());
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(byPage().iterator());
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    @Override
    public List<T> toList() {
        List<T> all = new ArrayList<>();
        byPage().forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
