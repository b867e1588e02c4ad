package dev.atlaslink.simulator.internal.seed;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses ids that are given twice. */
final class Distinct {

    private Distinct() {}

    static void require(String list, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(list + " must have each id once but has \"" + id + "\" twice");
        });
    }
}
