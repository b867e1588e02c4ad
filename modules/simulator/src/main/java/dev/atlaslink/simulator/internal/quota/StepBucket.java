package dev.atlaslink.simulator.internal.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Gets its tokens back in one step a minute, counted from when it was first asked, as Atlas's buckets do. */
final class StepBucket implements Bucket {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final int capacity;
    private final int refillPerStep;
    private final InstantSource clock;
    private int tokens;
    private Instant latestStep;

    StepBucket(int capacity, int refillPerStep, InstantSource clock) {
        this.capacity = capacity;
        this.refillPerStep = refillPerStep;
        this.clock = clock;
        this.tokens = capacity;
        this.latestStep = clock.instant();
    }

    @Override
    public synchronized Take take() {
        Instant now = clock.instant();
        refill(now);
        if (tokens == 0) {
            return new Take(0, wholeSeconds(Duration.between(now, latestStep.plus(STEP))));
        }
        tokens--;
        return new Take(tokens, 0);
    }

    @Override
    public synchronized int remaining() {
        refill(clock.instant());
        return tokens;
    }

    private void refill(Instant now) {
        long steps = Math.max(0, Duration.between(latestStep, now).dividedBy(STEP));
        latestStep = latestStep.plus(STEP.multipliedBy(steps));
        // Compared before it is multiplied: a clock may be advanced by centuries.
        int room = capacity - tokens;
        tokens = steps > room / refillPerStep ? capacity : (int) (tokens + steps * refillPerStep);
    }

    /** Rounded up, so that the wait is over after it. */
    private static long wholeSeconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
