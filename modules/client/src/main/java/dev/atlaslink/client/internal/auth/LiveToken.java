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
 */
record LiveToken(StoredToken stored, Instant renewAt, Instant deadAt) {
    /** Before the first fetch; no server issues it. */
    static final LiveToken NONE =
            new LiveToken(new StoredToken(Secret.of("none"), Instant.MIN, Instant.MIN), Instant.MIN, Instant.MIN);

    /** A request on its way takes time, and two clocks are never the same. */
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    static LiveToken of(StoredToken stored) {
        Duration life = Duration.between(stored.issuedAt(), stored.expiresAt());
        Duration tenth = life.dividedBy(10);
        Duration leeway = tenth.compareTo(LEEWAY) < 0 ? tenth : LEEWAY;
        return new LiveToken(
                stored,
                stored.issuedAt().plus(life.multipliedBy(4).dividedBy(5)),
                stored.expiresAt().minus(leeway));
    }

    /** Returns the same token, which must not be sent again. */
    LiveToken refused() {
        return new LiveToken(stored, Instant.MIN, Instant.MIN);
    }

    boolean isYoung(Instant now) {
        return now.isBefore(renewAt);
    }

    boolean isAlive(Instant now) {
        return now.isBefore(deadAt);
    }

    boolean is(Secret value) {
        return stored.value().equals(value);
    }
}
