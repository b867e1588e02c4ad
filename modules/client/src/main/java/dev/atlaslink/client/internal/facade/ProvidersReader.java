package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.CloudProvider;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Reads the pages of one provider after the other, each counted from 1, as the pages of one list. */
final class ProvidersReader<T> implements PageReader<T> {
    private final Iterator<CloudProvider> providers;
    private final Function<CloudProvider, PageReader<T>> readers;
    private PageReader<T> reader;
    private int before;

    ProvidersReader(List<CloudProvider> providers, Function<CloudProvider, PageReader<T>> readers) {
        this.providers = providers.iterator();
        this.readers = readers;
        this.reader = readers.apply(this.providers.next());
    }

    @Override
    public Page<T> read(int number) {
        Page<T> page = reader.read(number - before);
        if (!page.last() || !providers.hasNext()) {
            return page;
        }
        reader = readers.apply(providers.next());
        before = number;
        return new Page<>(page.items(), false);
    }
}
