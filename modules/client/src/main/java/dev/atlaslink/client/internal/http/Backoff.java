package dev.atlaslink.client.internal.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** Tells how long to pause before the next attempt: what the server asks for, else exponential with full jitter. */
final class Backoff {
    private static final Duration BASE = Duration.ofMillis(500);
    private static final Duration CAP = Duration.ofSeconds(20);

    private final DoubleSupplier random;

    /**
     * @param random gives numbers from 0 (inclusive) to 1 (exclusive)
     */
    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    Duration pause(int attempt, Optional<Duration> retryAfter) {
        return retryAfter.orElseGet(() -> {
            long ceiling = Math.min(CAP.toMillis(), BASE.toMillis() << (attempt - 1));
            return Duration.ofMillis((long) (random.getAsDouble() * ceiling));
        });
    }
}
