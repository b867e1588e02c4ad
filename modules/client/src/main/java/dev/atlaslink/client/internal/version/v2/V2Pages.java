package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.model.Link;
import dev.atlaslink.client.internal.paging.LinkedPage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads v2's pages, which have one shape for all resources. */
final class V2Pages {
    /** The most that Atlas takes (v2 reference). */
    static final int SIZE = 500;

    private V2Pages() {}

    static <W, T> LinkedPage<T> page(
            List<W> results, List<Link> links, Optional<Integer> totalCount, Function<W, T> result) {
        return new LinkedPage<>(
                results.stream().map(result).toList(),
                links.stream()
                        .anyMatch(link -> link.rel().filter("next"::equals).isPresent()),
                totalCount.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }
}
