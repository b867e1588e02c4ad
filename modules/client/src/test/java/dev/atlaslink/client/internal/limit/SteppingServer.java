package dev.atlaslink.client.internal.limit;

import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts as Atlas does: a bucket of 4000 that gets 2000 back in one step a minute, at a phase of its own. */
final class SteppingServer {
    private static final int CAPACITY = 4000;
    private static final int REFILL = 2000;
    private static final Duration STEP = Duration.ofMinutes(1);

    private Instant nextStep;
    private int left;
    private int refused;

    SteppingServer(Instant nextStep, int left) {
        this.nextStep = nextStep;
        this.left = left;
    }

    RateLimitStatus count(Instant now) {
        while (!nextStep.isAfter(now)) {
            left = Math.min(left + REFILL, CAPACITY);
            nextStep = nextStep.plus(STEP);
        }
        if (left == 0) {
            refused++;
            return new RateLimitStatus(
                    OptionalLong.of(CAPACITY), OptionalLong.of(0), true, Optional.of(Duration.between(now, nextStep)));
        }
        left--;
        return new RateLimitStatus(OptionalLong.of(CAPACITY), OptionalLong.of(left), false, Optional.empty());
    }

    int refused() {
        return refused;
    }
}
