package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.internal.settings.Settings;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds out by looking what became of a creation without a usable response. What is made may show late: Atlas may still be at
 * work on a request that the client has given up, so it gets the time of an attempt once more. All looks of one call, with
 * the attempts between them, share {@code settleTimeout}, which begins when the first response is missed.
 */
final class OutcomeResolver<T> {
    private final Target<T> target;
    private final Settings settings;
    private Optional<Elapsed> missed = Optional.empty();

    OutcomeResolver(Target<T> target, Settings settings) {
        this.target = target;
        this.settings = settings;
    }

    /**
     * Looks until what was made shows, or until the time is over in which it should.
     *
     * @param attempted may have made it
     * @return empty if nothing was made
     * @throws AmbiguousResultException if it cannot be told which was made
     * @throws OutcomeUnknownException if Atlas could not be asked
     */
    Optional<T> settle(Attempted attempted) {
        return look(attempted, settings.attemptTimeout());
    }

    /** Looks for what was surely made, so that there is no other outcome than to find it. */
    T find(Attempted attempted) {
        return settle(attempted).orElseThrow(() -> notShown(attempted));
    }

    /** Looks once, for what was probably not made. */
    T lookOnce(Attempted attempted) {
        return look(attempted, Duration.ZERO)
                .orElseThrow(() -> attempted.unknown("none shows, and the response is not Atlas's own"));
    }

    /** Tells whether there is no time left to settle what another attempt would come to. */
    boolean isOver() {
        return missed.filter(since -> since.time().compareTo(settings.settleTimeout()) >= 0)
                .isPresent();
    }

    OutcomeUnknownException notShown(Attempted attempted) {
        return attempted.unknown(
                isOver()
                        ? "none showed within " + settings.settleTimeout().toMillis() + " ms (settleTimeout)"
                        : "none showed within " + settings.attemptTimeout().toSeconds() + " s");
    }

    private Optional<T> look(Attempted attempted, Duration limit) {
        Elapsed since = missed.orElseGet(() -> new Elapsed(settings));
        missed = Optional.of(since);
        Duration end = Collections.min(List.of(since.time().plus(limit), settings.settleTimeout()));
        PollPauses pauses = PollPauses.untilShown(settings, target.description(), since);
        while (true) {
            Look<T> look = look(attempted);
            if (attempted.isCertainly(look.made())) {
                return Optional.of(look.made().get(0).value());
            }
            if (look.isSettled() || !another(pauses, look, end)) {
                return end(look, attempted);
            }
        }
    }

    private Look<T> look(Attempted attempted) {
        try {
            return new Look<>(attempted.traces(Candidates.of(target)), Optional.empty());
        } catch (InterruptedCallException e) {
            throw interrupted(e);
        } catch (AtlasException e) {
            if (!Proof.isPassing(e)) {
                throw blind(attempted, e);
            }
            return new Look<>(List.of(), Optional.of(e));
        } catch (IllegalStateException e) {
            // The client was closed meanwhile, but what may exist has to be named all the same.
            throw blind(attempted, e);
        }
    }

    private boolean another(PollPauses pauses, Look<T> look, Duration end) {
        try {
            // What is there but does not tell yet what it is does so when it is ready, which takes minutes.
            return pauses.another(look.made().isEmpty() ? end : settings.settleTimeout());
        } catch (InterruptedCallException e) {
            throw interrupted(e);
        }
    }

    private Optional<T> end(Look<T> last, Attempted attempted) {
        if (last.failure().isPresent()) {
            throw blind(attempted, last.failure().get());
        }
        if (last.made().isEmpty()) {
            return Optional.empty();
        }
        AmbiguousResultException ambiguous = Ambiguity.perhapsCreated(target.description(), last.made());
        ambiguous.addSuppressed(attempted.failure());
        throw ambiguous;
    }

    private static OutcomeUnknownException blind(Attempted attempted, RuntimeException look) {
        OutcomeUnknownException unknown = attempted.unknown("Atlas could not be asked for it");
        unknown.addSuppressed(look);
        return unknown;
    }

    private InterruptedCallException interrupted(InterruptedCallException e) {
        return new InterruptedCallException(
                e.getMessage() + "; whether Atlas created this is not known: " + target.description(), e);
    }

    /** What was not there before, or why that could not be seen. */
    private record Look<T>(List<Candidate<T>> made, Optional<AtlasException> failure) {
        /** More than one, or one that will never tell what it is: waiting would not help. */
        boolean isSettled() {
            return !made.isEmpty() && made.stream().noneMatch(candidate -> candidate.match() == Match.NOT_TOLD_YET);
        }
    }
}
