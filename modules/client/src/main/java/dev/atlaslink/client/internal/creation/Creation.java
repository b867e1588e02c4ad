package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.CreationLockException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.http.ClosedMeanwhileException;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.internal.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Creates a resource once. Where no response proves what became of an attempt, the outcome is found out by polling, and only
 * after polls that were long enough and showed nothing another attempt follows. What Atlas says that it created is never
 * attempted again.
 */
final class Creation<T> {
    private final Target<T> target;
    private final OutcomeResolver<T> resolver;
    private final Exclusion exclusion;
    private final int maxAttempts;

    Creation(Target<T> target, OutcomeResolver<T> resolver, Exclusion exclusion, Settings settings) {
        this.target = target;
        this.resolver = resolver;
        this.exclusion = exclusion;
        this.maxAttempts = settings.maxAttempts();
    }

    /** Reads what is there before the attempt; without that it could not be told afterwards what came of it. */
    Made<T> create() {
        return create(target.isNamedByCaller() ? new Candidates<>(List.of()) : Candidates.of(target));
    }

    /**
     * @param before what was there before, which the attempt cannot have made unless the caller names what it makes
     */
    Made<T> create(Candidates<T> before) {
        exclusion.confirm();
        Set<String> known = target.isNamedByCaller() ? Set.of() : before.ids();
        for (int attempt = 1; ; attempt++) {
            try {
                return Made.own(target.create());
            } catch (InterruptedCallException e) {
                throw new InterruptedCallException(
                        e.getMessage() + "; whether Atlas created this is not known: " + target.description(), e);
            } catch (ClosedMeanwhileException e) {
                throw new OutcomeUnknownException(target.description(), "the client was closed meanwhile", e);
            } catch (AtlasException e) {
                Optional<Made<T>> made = afterFailure(new Attempted(target.description(), known, e), attempt);
                if (made.isPresent()) {
                    return made.get();
                }
            }
        }
    }

    /** Returns what was made, or nothing if it may be attempted again. */
    private Optional<Made<T>> afterFailure(Attempted attempted, int attempt) {
        AtlasException e = attempted.failure();
        switch (Proof.ofFailure(e)) {
            case ACTED -> {
                return Optional.of(found(resolver.find(attempted), attempted));
            }
            case NOT_ACTED -> {
                if (attempt == 1 || !(e instanceof ConflictException)) {
                    throw e;
                }
                // What an earlier attempt made may have come to light only now.
                return Optional.of(found(resolver.resolve(attempted).orElseThrow(() -> e), attempted));
            }
            case UNKNOWN -> {
                if (Proof.isOfSomebodyElse(e) || e instanceof UnexpectedResponseException) {
                    // Whoever stands between would say the same again.
                    return Optional.of(found(resolver.findAtOnce(attempted), attempted));
                }
                Optional<T> made = resolver.resolve(attempted);
                if (made.isEmpty() && (attempt >= maxAttempts || resolver.isOver())) {
                    throw resolver.notShown(attempted);
                }
                if (made.isEmpty()) {
                    confirmForAnother(attempted);
                }
                return made.map(value -> found(value, attempted));
            }
        }
        throw new IllegalStateException("no such proof");
    }

    /** Only the id in a response proves that what a poll found was not made by somebody else meanwhile. */
    private static <T> Made<T> found(T value, Attempted attempted) {
        return attempted.id().isPresent() ? Made.own(value) : Made.perhapsOwn(value);
    }

    /** What became of the attempts so far is not known: that nothing was created may no longer be said. */
    private void confirmForAnother(Attempted attempted) {
        try {
            exclusion.confirm();
        } catch (CreationLockException e) {
            OutcomeUnknownException unknown = resolver.notShown(attempted);
            unknown.addSuppressed(e);
            throw unknown;
        }
    }
}
