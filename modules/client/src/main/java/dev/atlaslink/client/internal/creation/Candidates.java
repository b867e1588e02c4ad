package dev.atlaslink.client.internal.creation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one poll showed.
 *
 * @param candidates everything that could be what is sought
 * @param <T> the resource
 */
record Candidates<T>(List<Candidate<T>> candidates) {
    static <T> Candidates<T> of(Target<T> target) {
        return new Candidates<>(target.candidates());
    }

    Set<String> ids() {
        return candidates.stream().map(Candidate::id).collect(Collectors.toUnmodifiableSet());
    }

    Candidates<T> without(Set<String> ids) {
        return new Candidates<>(candidates.stream()
                .filter(candidate -> !ids.contains(candidate.id()))
                .toList());
    }

    List<Candidate<T>> of(String id) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .toList();
    }

    /** Leaves out what is being deleted: nobody has just created that. */
    Candidates<T> staying() {
        return new Candidates<>(candidates.stream()
                .filter(candidate -> candidate.phase() != Phase.LEAVING)
                .toList());
    }

    List<Candidate<T>> that(Match match) {
        return candidates.stream()
                .filter(candidate -> candidate.match() == match)
                .toList();
    }

    List<Candidate<T>> matching(Phase phase) {
        return that(Match.YES).stream()
                .filter(candidate -> candidate.phase() == phase)
                .toList();
    }

    /** Leaves out what is certainly something else. */
    List<Candidate<T>> inQuestion() {
        return candidates.stream()
                .filter(candidate -> candidate.match() != Match.NO && candidate.match() != Match.DIFFERENT)
                .toList();
    }

    static <T> List<String> ids(List<Candidate<T>> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }
}
