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
 * Finds out what became of a creation without a usable response, by polling for what it may have created. That may show late:
 * Atlas may still be at work on a request that the client has given up, so it gets the time of an attempt once more. All polls
 * of one call, with the attempts between them, share {@code settleTimeout}, which begins when the first response is missed.
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
     * Polls until what was created shows, or until the time is over in which it should.
     *
     * @param attempted may have created it
     * @return empty if nothing was created
     * @throws AmbiguousResultException if it cannot be told which was created
     * @throws OutcomeUnknownException if Atlas could not be asked
     */
    Optional<T> resolve(Attempted attempted) {
        return poll(attempted, settings.attemptTimeout());
    }

    /** Finds what was surely created; that it does not show is a failure. */
    T find(Attempted attempted) {
        return resolve(attempted).orElseThrow(() -> notShown(attempted));
    }

    /** Polls once, for what was probably not created. */
    T findAtOnce(Attempted attempted) {
        return poll(attempted, Duration.ZERO)
                .orElseThrow(() -> attempted.unknown("none shows, and the response is not Atlas's own"));
    }

    /** Tells whether no time is left to find out what would become of another attempt. */
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

    private Optional<T> poll(Attempted attempted, Duration limit) {
        Elapsed since = missed.orElseGet(() -> new Elapsed(settings));
        missed = Optional.of(since);
        Duration end = Collections.min(List.of(since.time().plus(limit), settings.settleTimeout()));
        PollPauses pauses = PollPauses.untilShown(settings, target.description(), since);
        while (true) {
            Poll<T> poll = poll(attempted);
            if (attempted.isCertainly(poll.created())) {
                return Optional.of(poll.created().get(0).value());
            }
            if (poll.isFinal() || !another(pauses, poll, end)) {
                return end(poll, attempted);
            }
        }
    }

    private Poll<T> poll(Attempted attempted) {
        try {
            return new Poll<>(attempted.traces(Candidates.of(target)), Optional.empty());
        } catch (InterruptedCallException e) {
            throw interrupted(e);
        } catch (AtlasException e) {
            if (!Proof.isPassing(e)) {
                throw unread(attempted, e);
            }
            return new Poll<>(List.of(), Optional.of(e));
        } catch (IllegalStateException e) {
            // The client was closed meanwhile, but what may exist has to be named all the same.
            throw unread(attempted, e);
        }
    }

    private boolean another(PollPauses pauses, Poll<T> poll, Duration end) {
        try {
            // What is there but does not tell yet what it is does so when it is ready, which takes minutes.
            return pauses.another(poll.created().isEmpty() ? end : settings.settleTimeout());
        } catch (InterruptedCallException e) {
            throw interrupted(e);
        }
    }

    private Optional<T> end(Poll<T> last, Attempted attempted) {
        if (last.failure().isPresent()) {
            throw unread(attempted, last.failure().get());
        }
        if (last.created().isEmpty()) {
            return Optional.empty();
        }
        AmbiguousResultException ambiguous = Ambiguity.perhapsCreated(target.description(), last.created());
        ambiguous.addSuppressed(attempted.failure());
        throw ambiguous;
    }

    private static OutcomeUnknownException unread(Attempted attempted, RuntimeException failure) {
        OutcomeUnknownException unknown = attempted.unknown("Atlas could not be asked for it");
        unknown.addSuppressed(failure);
        return unknown;
    }

    private InterruptedCallException interrupted(InterruptedCallException e) {
        return new InterruptedCallException(
                e.getMessage() + "; whether Atlas created this is not known: " + target.description(), e);
    }

    /** What was not there before, or why that could not be seen. */
    private record Poll<T>(List<Candidate<T>> created, Optional<AtlasException> failure) {
        /** Several, or one that will never tell what it is: another poll would show the same. */
        boolean isFinal() {
            return !created.isEmpty()
                    && created.stream().noneMatch(candidate -> candidate.match() == Match.NOT_TOLD_YET);
        }
    }
}
