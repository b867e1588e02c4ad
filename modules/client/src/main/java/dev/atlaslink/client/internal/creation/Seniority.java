package dev.atlaslink.client.internal.creation;

import java.util.Comparator;
import java.util.List;

/**
 * Orders resources by age, alike in every process: ids begin with the second in which they were made (MongoDB's ObjectId),
 * and within a second the rest of the id decides.
 */
final class Seniority {
    private Seniority() {}

    static <T> List<Candidate<T>> oldestFirst(List<Candidate<T>> candidates) {
        return candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList();
    }
}
