package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lists resources of which Atlas lists no more than the ids, in what they belong to: reads one by one.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 * @param <I> its id
 */
public final class IdListedCalls<Q, R, I> implements ResourceCalls<Q, R, I> {
    private final ItemCalls<Q, R, I> calls;
    private final Supplier<List<I>> ids;

    /**
     * Adds a list to calls.
     *
     * @param calls of single resources
     * @param ids reads them from Atlas
     */
    public IdListedCalls(ItemCalls<Q, R, I> calls, Supplier<List<I>> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    @Override
    public R create(Q request) {
        return calls.create(request);
    }

    @Override
    public R get(I id) {
        return calls.get(id);
    }

    @Override
    public void delete(I id) {
        calls.delete(id);
    }

    @Override
    public PageReader<R> pages() {
        return new Reader();
    }

    /** Keeps the ids from the first page on. */
    private final class Reader implements PageReader<R> {
        private List<I> listed = List.of();

        @Override
        public Page<R> read(int number) {
            if (number == 1) {
                listed = ids.get();
            }
            if (listed.isEmpty()) {
                return Page.only(List.of());
            }
            // One that went away since the ids were read is not there to be listed.
            List<R> there = Lookup.orEmpty(() -> calls.get(listed.get(number - 1))).stream()
                    .toList();
            return new Page<>(there, number == listed.size());
        }
    }
}
