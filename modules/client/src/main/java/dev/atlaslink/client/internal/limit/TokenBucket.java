package dev.atlaslink.client.internal.limit;

import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A token bucket that hands out numbered tickets and serves them in order. Time raises the highest number served, an
 * answer of Atlas sets it right. As nobody blocks inside, waiting is fair, can be interrupted, and costs no thread.
 */
final class TokenBucket {
    private static final double SECONDS_A_MINUTE = 60;

    private static final double NANOS_A_SECOND = 1e9;

    /** Most sets refill half their capacity a minute (Atlas API reference, rate limits). */
    private static final double USUAL_REFILL = 0.5 / SECONDS_A_MINUTE;

    private final ReentrantLock lock = new ReentrantLock();
    private final Clock clock;
    private double capacity;
    private double perSecond;

    /** Tickets up to this number may go, as of {@link #asOf}. */
    private double served;

    private Instant asOf;
    private Instant blockedUntil;
    private long issued;
    private long gone;
    private long unanswered;
    private long newestCorrection;

    private TokenBucket(double capacity, double perSecond, Clock clock) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.served = capacity;
        this.clock = clock;
        this.asOf = clock.instant();
        this.blockedUntil = asOf;
    }

    static TokenBucket of(int capacity, int refillPerMinute, Clock clock) {
        return new TokenBucket(capacity, refillPerMinute / SECONDS_A_MINUTE, clock);
    }

    /** A bucket without bottom until an answer tells its capacity. */
    static TokenBucket unknown(Clock clock) {
        return new TokenBucket(Double.POSITIVE_INFINITY, 0, clock);
    }

    Permit reserve() {
        lock.lock();
        try {
            return new Ticket(this, ++issued);
        } finally {
            lock.unlock();
        }
    }

    /** Returns how long a ticket has to wait yet; one that need not wait counts as gone from then on. */
    Duration pause(long number) {
        lock.lock();
        try {
            Instant now = clock.instant();
            refill(now);
            boolean blocked = now.isBefore(blockedUntil);
            if (served >= number && !blocked) {
                go();
                return Duration.ZERO;
            }
            Duration block = blocked ? Duration.between(now, blockedUntil) : Duration.ZERO;
            return served >= number ? block : block.plus(timeToServe(number - served));
        } finally {
            lock.unlock();
        }
    }

    private void go() {
        gone++;
        unanswered++;
    }

    /** Takes a ticket back that has not gone: the ones behind it move up. */
    void cancel() {
        lock.lock();
        try {
            gone++;
            served++;
        } finally {
            lock.unlock();
        }
    }

    /**
     * @param told whether the ticket was told to go; one that went by itself counts from now on
     */
    void answered(long number, boolean told, RateLimitStatus status) {
        lock.lock();
        try {
            if (!told) {
                go();
            }
            unanswered--;
            status.limit().ifPresent(this::learn);
            Instant now = clock.instant();
            refill(now);
            if (status.refused()) {
                // What was left was too much; after the time asked for, one may go and the rest at the usual pace.
                served = Double.isInfinite(capacity) ? served : (double) gone + 1;
                blockedUntil = latest(blockedUntil, now.plus(status.retryAfter().orElse(Duration.ZERO)));
            } else if (status.remaining().isPresent() && !Double.isInfinite(capacity)) {
                correct(number, (double) gone + status.remaining().getAsLong() - unanswered);
            }
        } finally {
            lock.unlock();
        }
    }

    /** An answer that was overtaken by a newer one may still lower the number, never raise it. */
    private void correct(long number, double told) {
        if (number >= newestCorrection || told < served) {
            served = told;
            newestCorrection = Math.max(newestCorrection, number);
        }
    }

    /** Another capacity than the published one was granted together with a refill; the proportion is assumed to stay. */
    private void learn(long limit) {
        if (limit > 0 && limit != capacity) {
            perSecond = Double.isInfinite(capacity) ? limit * USUAL_REFILL : perSecond * limit / capacity;
            capacity = limit;
            served = Math.min(served, gone + capacity);
        }
    }

    private void refill(Instant now) {
        if (now.isBefore(asOf)) {
            // The clock was set back: a block by its former time would last too long.
            blockedUntil = now;
        }
        Duration refilling = Duration.between(latest(asOf, blockedUntil), now);
        if (!refilling.isNegative()) {
            served = Math.min(served + refilling.toNanos() / NANOS_A_SECOND * perSecond, gone + capacity);
        }
        asOf = now;
    }

    private Duration timeToServe(double tickets) {
        return Duration.ofNanos((long) Math.ceil(tickets / perSecond * NANOS_A_SECOND));
    }

    private static Instant latest(Instant first, Instant second) {
        return first.isAfter(second) ? first : second;
    }

    /** Belongs to one call, and so to one thread. */
    private static final class Ticket implements Permit {
        private final TokenBucket bucket;
        private final long number;
        private boolean told;

        Ticket(TokenBucket bucket, long number) {
            this.bucket = bucket;
            this.number = number;
        }

        @Override
        public Duration pause() {
            Duration pause = bucket.pause(number);
            told = pause.isZero();
            return pause;
        }

        @Override
        public void cancel() {
            bucket.cancel();
        }

        @Override
        public void answered(RateLimitStatus status) {
            bucket.answered(number, told, status);
        }
    }
}
