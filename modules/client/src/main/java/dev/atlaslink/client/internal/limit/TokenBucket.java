package dev.atlaslink.client.internal.limit;

import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A token bucket that hands out numbered tickets and serves them in order. Time and the answers of Atlas set the tokens;
 * a ticket that goes takes one. As nobody blocks inside, waiting is fair, can be interrupted, and costs no thread.
 */
final class TokenBucket {
    private static final double SECONDS_A_MINUTE = 60;

    private static final double NANOS_A_SECOND = 1e9;

    /** Most sets refill half their capacity a minute (Atlas API reference, rate limits). */
    private static final double USUAL_REFILL = 0.5 / SECONDS_A_MINUTE;

    /** An answer that asks for more is a mistake: any bucket is full again within minutes. */
    private static final Duration LONGEST_BLOCK = Duration.ofHours(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Clock clock;
    private double capacity;
    private double perSecond;

    /** What is left, as of {@link #asOf}. */
    private double tokens;

    private Instant asOf;
    private Instant blockedUntil;

    /** Numbers of the tickets that have not gone yet, in the order of asking. */
    private final List<Long> waiting = new ArrayList<>();

    private long issued;
    private long unanswered;
    private long newestCorrection;

    private TokenBucket(double capacity, double perSecond, Clock clock) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.tokens = capacity;
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
            waiting.add(++issued);
            return new Ticket(this, issued);
        } finally {
            lock.unlock();
        }
    }

    /** Tells whether a new bucket would do as well as this one. */
    boolean isAsNew() {
        lock.lock();
        try {
            Instant now = clock.instant();
            refill(now);
            return waiting.isEmpty() && unanswered == 0 && tokens >= capacity && !now.isBefore(blockedUntil);
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
            double missing = placeInLine(number) + 1 - tokens;
            Duration block = now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
            if (missing > 0) {
                return block.plus(timeToRefill(missing));
            }
            if (block.isZero()) {
                go(number);
            }
            return block;
        } finally {
            lock.unlock();
        }
    }

    private void go(long number) {
        waiting.remove(placeInLine(number));
        tokens--;
        unanswered++;
    }

    private int placeInLine(long number) {
        return Collections.binarySearch(waiting, number);
    }

    /** Takes a ticket back that was not used: those behind it move up, those before it stay where they are. */
    void cancel(long number, boolean told) {
        lock.lock();
        try {
            if (told) {
                tokens++;
                unanswered--;
            } else {
                waiting.remove(placeInLine(number));
            }
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
                go(number);
            }
            unanswered--;
            status.limit().ifPresent(this::learn);
            Instant now = clock.instant();
            refill(now);
            if (status.refused()) {
                refuse(now, status.retryAfter().orElse(Duration.ZERO));
            } else if (status.remaining().isPresent() && !Double.isInfinite(capacity)) {
                correct(number, (double) status.remaining().getAsLong() - unanswered);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What was left was too much; after the time asked for, one may go and the rest at the usual pace. */
    private void refuse(Instant now, Duration retryAfter) {
        tokens = Double.isInfinite(capacity) ? tokens : 1;
        Duration block = retryAfter.compareTo(LONGEST_BLOCK) < 0 ? retryAfter : LONGEST_BLOCK;
        blockedUntil = latest(blockedUntil, now.plus(block));
    }

    /** An answer that was overtaken by a newer one may still lower the number, never raise it. */
    private void correct(long number, double left) {
        if (number >= newestCorrection || left < tokens) {
            tokens = left;
            newestCorrection = Math.max(newestCorrection, number);
        }
    }

    /** Another capacity than the published one was granted together with a refill; the proportion is assumed to stay. */
    private void learn(long limit) {
        if (limit > 0 && limit != capacity) {
            perSecond = Double.isInfinite(capacity) ? limit * USUAL_REFILL : perSecond * limit / capacity;
            capacity = limit;
            tokens = Math.min(tokens, capacity);
        }
    }

    private void refill(Instant now) {
        if (now.isBefore(asOf)) {
            // The clock was set back: a block by its former time would last too long.
            blockedUntil = now;
        }
        Duration refilling = Duration.between(latest(asOf, blockedUntil), now);
        if (!refilling.isNegative()) {
            tokens = Math.min(tokens + refilling.toNanos() / NANOS_A_SECOND * perSecond, capacity);
        }
        asOf = now;
    }

    private Duration timeToRefill(double missing) {
        return Duration.ofNanos((long) Math.ceil(missing / perSecond * NANOS_A_SECOND));
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
            Duration pause = told ? Duration.ZERO : bucket.pause(number);
            told = pause.isZero();
            return pause;
        }

        @Override
        public void cancel() {
            bucket.cancel(number, told);
        }

        @Override
        public void answered(RateLimitStatus status) {
            bucket.answered(number, told, status);
        }
    }
}
