package dev.atlaslink.client.internal.creation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one look showed.
 *
 * @param candidates everything that could be what is sought
 * @param <T> the resource
 */
record Sighting<T>(List<Candidate<T>> candidates) {
    static <T> Sighting<T> of(Target<T> target) {
        return new Sighting<>(target.look());
    }

    Set<String> ids() {
        return candidates.stream().map(Candidate::id).collect(Collectors.toUnmodifiableSet());
    }

    Sighting<T> without(Set<String> ids) {
        return new Sighting<>(candidates.stream()
                .filter(candidate -> !ids.contains(candidate.id()))
                .toList());
    }

    List<Candidate<T>> of(String id) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .toList();
    }

    /** What goes away by itself is nothing that somebody has just made. */
    Sighting<T> staying() {
        return new Sighting<>(candidates.stream()
                .filter(candidate -> candidate.standing() != Standing.LEAVING)
                .toList());
    }

    List<Candidate<T>> that(Match match) {
        return candidates.stream()
                .filter(candidate -> candidate.match() == match)
                .toList();
    }

    List<Candidate<T>> matching(Standing standing) {
        return that(Match.YES).stream()
                .filter(candidate -> candidate.standing() == standing)
                .toList();
    }

    /** Leaves out what is certainly something else. */
    List<Candidate<T>> inQuestion() {
        return candidates.stream()
                .filter(candidate -> candidate.match() != Match.NO)
                .toList();
    }

    static <T> List<String> ids(List<Candidate<T>> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }
}
