package dev.atlaslink.simulator.internal.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Gets its tokens back evenly as time passes.
 *
 * <p>It counts in parts of a token and never rounds, so that a caller who waits as long as it was told finds a token.
 */
final class EvenBucket implements Bucket {

    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();
    // Every nanosecond brings as many parts as a minute brings tokens.
    private static final long PARTS_PER_TOKEN = Duration.ofMinutes(1).toNanos();

    private final long full;
    private final int refillPerMinute;
    private final InstantSource clock;
    private long parts;
    private Instant at;

    EvenBucket(int capacity, int refillPerMinute, InstantSource clock) {
        this.full = capacity * PARTS_PER_TOKEN;
        this.refillPerMinute = refillPerMinute;
        this.clock = clock;
        this.parts = full;
        this.at = clock.instant();
    }

    @Override
    public synchronized Take take() {
        refill();
        if (parts < PARTS_PER_TOKEN) {
            long nanos = ceilDiv(PARTS_PER_TOKEN - parts, refillPerMinute);
            return new Take(0, ceilDiv(nanos, NANOS_PER_SECOND));
        }
        parts -= PARTS_PER_TOKEN;
        return new Take(wholeTokens(), 0);
    }

    @Override
    public synchronized int remaining() {
        refill();
        return wholeTokens();
    }

    private int wholeTokens() {
        return (int) (parts / PARTS_PER_TOKEN);
    }

    private void refill() {
        Instant now = clock.instant();
        Duration elapsed = Duration.between(at, now);
        // Compared before it is multiplied: a clock may be advanced by centuries.
        boolean isFull = elapsed.compareTo(Duration.ofNanos(ceilDiv(full - parts, refillPerMinute))) >= 0;
        parts = isFull ? full : parts + elapsed.toNanos() * refillPerMinute;
        at = now;
    }

    private static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}
