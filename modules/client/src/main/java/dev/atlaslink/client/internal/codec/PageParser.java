package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Refuses pages of a list that do not hold the list, which the generated models read as empty. An absent list says nothing
 * about what exists.
 */
final class PageParser extends WatchedParser {
    static final String RESULTS = "results";

    /** What every page of Atlas has (Atlas API reference), and nothing else. */
    private static final Set<String> OF_A_PAGE = Set.of("links", RESULTS, "totalCount");

    private static final int PAGE = 1;
    private static final int ITEM = 2;

    private boolean hasResults;
    private boolean amongResults;

    PageParser(JsonParser parser) {
        super(parser);
    }

    /** Tells whether values are pages, by the names of their properties: of a union, those of each variant. */
    static boolean isFor(List<Set<String>> properties) {
        return !properties.isEmpty() && properties.stream().allMatch(names -> names.containsAll(OF_A_PAGE));
    }

    @Override
    void value(int depth, String name, JsonToken token) throws IOException {
        if (depth == PAGE) {
            boolean results = RESULTS.equals(name);
            amongResults = results && token == JsonToken.START_ARRAY;
            // Of several the last one counts, as in the value.
            hasResults = results ? amongResults : hasResults;
        } else if (depth == ITEM && amongResults && token == JsonToken.VALUE_NULL) {
            throw new UnfitBodyIOException("a result of the page is null");
        }
    }

    @Override
    void ended(int depth) throws IOException {
        if (depth == PAGE && !hasResults) {
            throw new UnfitBodyIOException("the page has no results");
        }
    }
}
