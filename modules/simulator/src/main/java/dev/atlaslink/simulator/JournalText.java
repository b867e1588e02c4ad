package dev.atlaslink.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes entries for human eyes, a line for each, and how far they are from what was looked for. */
final class JournalText {

    private static final int MAX_LINES = 100;
    private static final int MAX_NEAR = 5;

    private JournalText() {}

    /** Lists the latest of some entries below a heading. */
    static String list(String heading, List<JournalEntry> entries, Function<JournalEntry, String> line) {
        int left = Math.max(0, entries.size() - MAX_LINES);
        String omission = left == 0 ? "" : " (the first " + left + " left out)";
        return entries.stream()
                .skip(left)
                .map(entry -> "\n  " + line.apply(entry))
                .collect(Collectors.joining("", heading + omission + ":", ""));
    }

    /**
     * Tells the entries that come closest to a filter without meeting it, each with what it differs in: those with the
     * fewest differences first, and of several the latest.
     */
    static String near(List<JournalEntry> entries, JournalFilter filter) {
        List<JournalEntry> latestFirst = new ArrayList<>(entries);
        Collections.reverse(latestFirst);
        List<JournalEntry> near = latestFirst.stream()
                .filter(entry -> !filter.misses(entry).isEmpty())
                .sorted(Comparator.comparingInt(entry -> filter.misses(entry).size()))
                .limit(MAX_NEAR)
                .toList();
        return near.isEmpty()
                ? ""
                : list("\nThe nearest others", near, entry -> entry + "\n    but " + differences(filter, entry));
    }

    /** Says what keeps an entry from the expected filter that it comes closest to. */
    static String unexpected(JournalEntry entry, List<JournalFilter> expected) {
        return entry
                + expected.stream()
                        .min(Comparator.comparingInt(
                                filter -> filter.misses(entry).size()))
                        .map(filter -> "\n    nearest to " + filter + ", but " + differences(filter, entry))
                        .orElse("");
    }

    private static String differences(JournalFilter filter, JournalEntry entry) {
        return filter.misses(entry).stream()
                .map(condition -> condition.difference(entry))
                .collect(Collectors.joining(", "));
    }
}
