package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.model.Region;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Shows the regions that requests and single resources name, on their way to Atlas and back; changes nothing.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public class WatchedItems<Q, R, I> implements ItemCalls<Q, R, I> {
    private final ItemCalls<Q, R, I> calls;
    private final BiConsumer<Q, Consumer<Region>> asked;
    private final BiConsumer<R, Consumer<Region>> told;
    private final Consumer<Region> watcher;

    /**
     * Watches calls.
     *
     * @param calls to watch
     * @param asked shows the regions that a request names
     * @param told shows the regions that a resource names
     * @param watcher sees each
     */
    public WatchedItems(
            ItemCalls<Q, R, I> calls,
            BiConsumer<Q, Consumer<Region>> asked,
            BiConsumer<R, Consumer<Region>> told,
            Consumer<Region> watcher) {
        this.calls = calls;
        this.asked = asked;
        this.told = told;
        this.watcher = watcher;
    }

    @Override
    public final R create(Q request) {
        asked.accept(request, watcher);
        return seen(calls.create(request));
    }

    @Override
    public final R get(I id) {
        return seen(calls.get(id));
    }

    @Override
    public final void delete(I id) {
        calls.delete(id);
    }

    protected final R seen(R resource) {
        told.accept(resource, watcher);
        return resource;
    }
}
