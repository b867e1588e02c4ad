package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.Region;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Shows the regions that lists name, too.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public class WatchedCalls<Q, R, I> extends WatchedItems<Q, R, I> implements ResourceCalls<Q, R, I> {
    private final ResourceCalls<Q, R, I> calls;

    /**
     * Watches calls.
     *
     * @param calls to watch
     * @param asked shows the regions that a request names
     * @param told shows the regions that a resource names
     * @param watcher sees each
     */
    public WatchedCalls(
            ResourceCalls<Q, R, I> calls,
            BiConsumer<Q, Consumer<Region>> asked,
            BiConsumer<R, Consumer<Region>> told,
            Consumer<Region> watcher) {
        super(calls, asked, told, watcher);
        this.calls = calls;
    }

    @Override
    public final PageReader<R> pages() {
        PageReader<R> pages = calls.pages();
        return number -> {
            Page<R> page = pages.read(number);
            page.items().forEach(this::seen);
            return page;
        };
    }
}
