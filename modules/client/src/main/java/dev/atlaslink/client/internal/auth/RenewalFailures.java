package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.internal.http.RetryAfter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers failed fetches in a row, and until when to leave the token endpoint alone: 1 s, doubled each time up to a
 * minute, or what a 429 asks for if that is longer.
 *
 * @param count how many failed since one succeeded
 * @param since when the last failed; a clock that is set back to before then ends the pause, which it would prolong
 * @param until when the next may be tried
 * @param limited the 429 that was the last failure
 */
record RenewalFailures(int count, Instant since, Instant until, Optional<ErrorResponse> limited) {
    static final RenewalFailures NONE = new RenewalFailures(0, Instant.MIN, Instant.MIN, Optional.empty());

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    RenewalFailures and(Throwable failure, Clock clock) {
        Duration pause = count < 6 ? FIRST.multipliedBy(1L << count) : LONGEST;
        Optional<ErrorResponse> refusal =
                failure instanceof RateLimitException limit ? Optional.of(limit.response()) : Optional.empty();
        Duration asked = refusal.flatMap(response -> response.headers().getOrDefault("retry-after", List.of()).stream()
                        .findFirst())
                .flatMap(value -> RetryAfter.parse(value, clock))
                .orElse(Duration.ZERO);
        Instant now = clock.instant();
        return new RenewalFailures(count + 1, now, now.plus(asked.compareTo(pause) > 0 ? asked : pause), refusal);
    }

    boolean forbid(Instant now) {
        return !now.isBefore(since) && now.isBefore(until);
    }

    /** Spares the token endpoint a request that it has already said it would turn away. */
    void throwIfLimited(Instant now) {
        if (limited.isPresent() && forbid(now)) {
            throw new RateLimitException(limited.get());
        }
    }
}
