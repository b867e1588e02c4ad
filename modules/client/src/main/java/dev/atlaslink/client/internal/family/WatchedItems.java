package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.model.Region;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Shows the regions that requests and single resources name, on their way to Atlas and back; changes nothing.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public class WatchedItems<Q, R, I> implements ItemCalls<Q, R, I> {
    private final ItemCalls<Q, R, I> calls;
    private final Function<Q, Stream<Region>> asked;
    private final Function<R, Stream<Region>> told;
    private final Consumer<Region> watcher;

    /**
     * Watches calls.
     *
     * @param calls to watch
     * @param asked regions that a request names
     * @param told regions that a resource names
     * @param watcher sees each
     */
    public WatchedItems(
            ItemCalls<Q, R, I> calls,
            Function<Q, Stream<Region>> asked,
            Function<R, Stream<Region>> told,
            Consumer<Region> watcher) {
        this.calls = calls;
        this.asked = asked;
        this.told = told;
        this.watcher = watcher;
    }

    @Override
    public final R create(Q request) {
        asked.apply(request).forEach(watcher);
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
        told.apply(resource).forEach(watcher);
        return resource;
    }
}
