package dev.atlaslink.simulator.internal.server;

import java.time.Duration;
import java.time.Instant;

/** Holds the tokens left at one time; they come back evenly as time passes. */
record Bucket(Size size, double tokens, Instant at) {

    private static final double NANOS_PER_MINUTE = Duration.ofMinutes(1).toNanos();

    static Bucket full(Size size, Instant now) {
        return new Bucket(size, size.capacity, now);
    }

    /** Returns the bucket after one more call, refilled for the time since the last. */
    Bucket afterOne(Instant now) {
        double refill = size.refillPerMinute * (Duration.between(at, now).toNanos() / NANOS_PER_MINUTE);
        double refilled = Math.min(size.capacity, tokens + refill);
        return new Bucket(size, Math.max(0, refilled - 1), now);
    }

    int wholeTokens() {
        return (int) tokens;
    }

    /** Says how much a bucket holds and how fast it fills. */
    record Size(int capacity, int refillPerMinute) {}
}
