package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.CloudProvider;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;

/** Reads the pages of one provider after the other, each counted from 1, as the pages of one list. */
final class ProvidersReader<T> implements PageReader<T> {
    private final Iterator<CloudProvider> providers;
    private final BiFunction<CloudProvider, Integer, Page<T>> pages;
    private CloudProvider provider;
    private int before;

    ProvidersReader(List<CloudProvider> providers, BiFunction<CloudProvider, Integer, Page<T>> pages) {
        this.providers = providers.iterator();
        this.pages = pages;
        this.provider = this.providers.next();
    }

    @Override
    public Page<T> read(int number) {
        Page<T> page = pages.apply(provider, number - before);
        if (!page.last() || !providers.hasNext()) {
            return page;
        }
        provider = providers.next();
        before = number;
        return new Page<>(page.items(), false);
    }
}
