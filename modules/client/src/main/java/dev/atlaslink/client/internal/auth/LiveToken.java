package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.StoredToken;
import java.time.Duration;
import java.time.Instant;

/**
 * A token and when to do something about it.
 *
 * @param stored the token
 * @param renewAt when a fifth of its life is left
 * @param deadAt when it is not worth sending any more
 * @param refusals how many tokens before it were refused in a row, each soon after it was issued
 */
record LiveToken(StoredToken stored, Instant renewAt, Instant deadAt, int refusals) {
    /** Before the first fetch; no server issues it. */
    static final LiveToken NONE =
            new LiveToken(new StoredToken(Secret.of("none"), Instant.MIN, Instant.MIN), Instant.MIN, Instant.MIN, 0);

    /** A request on its way takes time, and two clocks are never the same. */
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    /** So many refused tokens are replaced at once, the others after a minute: at most 65 an hour of the 100 allowed. */
    private static final int AT_ONCE = 5;

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(10);

    static LiveToken of(StoredToken stored) {
        return of(stored, 0);
    }

    private static LiveToken of(StoredToken stored, int refusals) {
        Duration life = Duration.between(stored.issuedAt(), stored.expiresAt());
        Duration tenth = life.dividedBy(10);
        Duration leeway = tenth.compareTo(LEEWAY) < 0 ? tenth : LEEWAY;
        return new LiveToken(
                stored,
                stored.issuedAt().plus(life.multipliedBy(4).dividedBy(5)),
                stored.expiresAt().minus(leeway),
                refusals);
    }

    /** Returns the same token, which must not be sent again. */
    LiveToken refused() {
        return new LiveToken(stored, Instant.MIN, Instant.MIN, refusals);
    }

    /** Returns what follows this token. */
    LiveToken replacedBy(StoredToken next, Instant now) {
        boolean refused = !equals(NONE) && deadAt.equals(Instant.MIN);
        boolean soon = now.isBefore(stored.issuedAt().plus(SOON));
        return of(next, refused ? (soon ? refusals + 1 : 1) : 0);
    }

    boolean isYoung(Instant now) {
        return now.isBefore(renewAt);
    }

    boolean isAlive(Instant now) {
        return now.isBefore(deadAt);
    }

    /** Tells whether so many before it were refused that the tokens are not to blame, and another one would be too. */
    boolean isNotToBlame(Instant now) {
        return refusals >= AT_ONCE && now.isBefore(stored.issuedAt().plus(PAUSE));
    }

    boolean is(Secret value) {
        return stored.value().equals(value);
    }
}
