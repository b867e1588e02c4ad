package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.internal.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out by looking what became of a creation without an answer. What is made may show late: Atlas may still be at
 * work on a request that the client has given up, so it gets the time of an attempt once more.
 */
final class Settlement<T> {
    private final Target<T> target;
    private final Settings settings;

    Settlement(Target<T> target, Settings settings) {
        this.target = target;
        this.settings = settings;
    }

    /**
     * Looks until what was made shows, or until the time is over in which it should.
     *
     * @param known ids of what cannot have been made
     * @param failure what there is instead of an answer
     * @return empty if nothing was made
     * @throws AmbiguousResultException if it cannot be told which was made
     * @throws OutcomeUnknownException if Atlas could not be asked
     */
    Optional<T> settle(Set<String> known, AtlasException failure) {
        Looks looks = new Looks(settings, target.description());
        while (true) {
            Look<T> look = look(known, failure);
            if (look.isOne()) {
                return Optional.of(look.made().get(0).value());
            }
            if (look.isSettled() || !another(looks, look)) {
                return end(look, failure);
            }
        }
    }

    OutcomeUnknownException notFound(AtlasException failure) {
        return new OutcomeUnknownException(
                target.description(),
                "none showed within " + settings.attemptTimeout().toSeconds() + " s",
                failure);
    }

    private Look<T> look(Set<String> known, AtlasException failure) {
        try {
            return new Look<>(Sighting.of(target).without(known).staying().inQuestion(), Optional.empty());
        } catch (InterruptedCallException e) {
            throw interrupted(e);
        } catch (AtlasException e) {
            if (!Outcomes.mayPass(e)) {
                throw blind(failure, e);
            }
            return new Look<>(List.of(), Optional.of(e));
        } catch (IllegalStateException e) {
            // The client was closed meanwhile, but what may exist has to be named all the same.
            throw blind(failure, e);
        }
    }

    private boolean another(Looks looks, Look<T> look) {
        try {
            // What is there but does not tell yet what it is does so when it is ready, which takes minutes.
            return looks.another(look.made().isEmpty() ? settings.attemptTimeout() : Operation.DEFAULT_LIMIT);
        } catch (InterruptedCallException e) {
            throw interrupted(e);
        }
    }

    private Optional<T> end(Look<T> last, AtlasException failure) {
        if (last.failure().isPresent()) {
            throw blind(failure, last.failure().get());
        }
        if (last.made().isEmpty()) {
            return Optional.empty();
        }
        AmbiguousResultException ambiguous = Ambiguity.perhapsCreated(target.description(), last.made());
        ambiguous.addSuppressed(failure);
        throw ambiguous;
    }

    private OutcomeUnknownException blind(AtlasException failure, RuntimeException look) {
        OutcomeUnknownException unknown =
                new OutcomeUnknownException(target.description(), "Atlas could not be asked for it", failure);
        unknown.addSuppressed(look);
        return unknown;
    }

    private InterruptedCallException interrupted(InterruptedCallException e) {
        return new InterruptedCallException(
                e.getMessage() + "; whether Atlas created this is not known: " + target.description(), e);
    }

    /** What was not there before, or why that could not be seen. */
    private record Look<T>(List<Candidate<T>> made, Optional<AtlasException> failure) {
        boolean isOne() {
            return made.size() == 1 && made.get(0).match() == Match.YES;
        }

        /** More than one, or one that will never tell what it is: waiting would not help. */
        boolean isSettled() {
            return !made.isEmpty() && made.stream().noneMatch(candidate -> candidate.match() == Match.NOT_TOLD_YET);
        }
    }
}
