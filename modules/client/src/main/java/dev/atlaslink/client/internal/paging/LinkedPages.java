package dev.atlaslink.client.internal.paging;

import dev.atlaslink.client.error.UnexpectedResponseException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Walks over the pages of one list as long as each links to the next, and refuses a list that contradicts itself: whatever
 * is missing from it could be taken for something that does not exist. For one iteration.
 *
 * @param <T> what is listed
 */
public final class LinkedPages<T> implements PageReader<T> {
    private final String what;
    private final IntFunction<LinkedPage<T>> pages;
    private final Function<T, Object> id;
    private List<Object> before = List.of();
    private int seen;

    /**
     * Creates a reader.
     *
     * @param what is listed, for messages
     * @param pages asks Atlas for a page, counted from 1
     * @param id tells items apart
     */
    public LinkedPages(String what, IntFunction<LinkedPage<T>> pages, Function<T, Object> id) {
        this.what = what;
        this.pages = pages;
        this.id = id;
    }

    /** Ends with a page that links to no other, or with an empty one, to which servers may link. */
    @Override
    public Page<T> read(int number) {
        LinkedPage<T> page = pages.apply(number);
        List<Object> ids = page.items().stream().map(id).toList();
        if (!ids.isEmpty() && ids.equals(before)) {
            throw contradiction("page " + number + " repeats the one before");
        }
        int soFar = seen + ids.size();
        boolean last = ids.isEmpty() || !page.linksToNext();
        if (last && page.totalCount().orElse(0) > soFar) {
            throw contradiction("totalCount is " + page.totalCount().getAsInt() + ", but its pages hold " + soFar);
        }
        before = ids;
        seen = soFar;
        return new Page<>(page.items(), last);
    }

    private UnexpectedResponseException contradiction(String how) {
        return new UnexpectedResponseException(
                "the list of " + what + " contradicts itself: " + how, OptionalInt.empty(), null);
    }
}
