package dev.atlaslink.cli;

import java.util.Collection;
import java.util.List;

/** Adds to a refusal what may have been meant. */
final class Suggestions {
    private Suggestions() {}

    /** Returns {@code "; nearest is X"}, or nothing if nothing is near. */
    static String after(String typed, Collection<String> words) {
        List<String> nearest = NearestWords.to(typed, words);
        return nearest.isEmpty() ? "" : "; nearest is " + String.join(", ", nearest);
    }
}
