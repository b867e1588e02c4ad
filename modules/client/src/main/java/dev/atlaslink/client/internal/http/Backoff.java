package dev.atlaslink.client.internal.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Tells how long to pause before the next attempt: what the server asks for, else exponential with full jitter. Where a
 * rate limit gave no time, the pauses grow from 10 s (Atlas API reference, rate limits). A time that is over already, by
 * a clock that may be wrong, is none: nobody should call again at once.
 */
final class Backoff {
    private static final Duration BASE = Duration.ofMillis(500);
    private static final Duration CAP = Duration.ofSeconds(20);
    private static final Duration RATE_LIMIT_BASE = Duration.ofSeconds(10);
    private static final Duration RATE_LIMIT_CAP = Duration.ofSeconds(40);

    /** Keeps the doubling from overflowing; the cap is reached long before. */
    private static final int MOST_DOUBLINGS = 10;

    private final DoubleSupplier random;

    /**
     * @param random gives numbers from 0 (inclusive) to 1 (exclusive)
     */
    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    Duration pause(int attempt, Optional<Duration> retryAfter) {
        return ahead(retryAfter).orElseGet(() -> draw(BASE, CAP, attempt));
    }

    Duration pauseAfterRateLimit(int attempt, Optional<Duration> retryAfter) {
        return ahead(retryAfter).orElseGet(() -> draw(RATE_LIMIT_BASE, RATE_LIMIT_CAP, attempt));
    }

    private static Optional<Duration> ahead(Optional<Duration> retryAfter) {
        return retryAfter.filter(pause -> !pause.isZero());
    }

    private Duration draw(Duration base, Duration cap, int attempt) {
        long ceiling = Math.min(cap.toMillis(), base.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS));
        return Duration.ofMillis((long) (random.getAsDouble() * ceiling));
    }
}
