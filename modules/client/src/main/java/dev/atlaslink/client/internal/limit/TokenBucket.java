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
 * A token bucket that hands out numbered tickets and serves them in order. Steps of time and the responses of Atlas set
 * the tokens; a ticket that goes takes one. As nobody blocks inside, waiting is fair, can be interrupted, and costs no
 * thread.
 */
final class TokenBucket {
    private static final long UNKNOWN = Long.MAX_VALUE;

    /** A capacity beyond it tells nothing. */
    private static final long MOST = Integer.MAX_VALUE;

    /** Most sets refill half their capacity a minute (Atlas API reference, rate limits). */
    private static final int USUAL_REFILLS = 2;

    /** A response that asks for more is a mistake: any bucket is full again within minutes. */
    private static final Duration LONGEST_BLOCK = Duration.ofHours(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Clock clock;
    private final RefillSteps steps;
    private long capacity;
    private long refill;

    /** What is left, as of {@link #asOf}: never more than Atlas has, as far as responses tell. */
    private long tokens;

    private Instant asOf;
    private Instant blockedUntil;

    /** When the tokens last became more: a response to an older request may not know of it. */
    private Instant raisedAt = Instant.MIN;

    /** Numbers of the tickets that have not gone yet, in the order of asking. */
    private final List<Long> waiting = new ArrayList<>();

    /** A response to an older ticket may know less, of what others took. */
    private long newestCorrection;

    private long issued;
    private long gone;
    private long completed;

    private TokenBucket(long capacity, long refill, Clock clock) {
        this.capacity = capacity;
        this.refill = refill;
        this.tokens = capacity;
        this.clock = clock;
        this.asOf = clock.instant();
        this.blockedUntil = asOf;
        this.steps = new RefillSteps(asOf);
    }

    static TokenBucket of(int capacity, int refillPerMinute, Clock clock) {
        return new TokenBucket(capacity, refillPerMinute, clock);
    }

    /** A bucket without bottom until a response tells its capacity. */
    static TokenBucket unknown(Clock clock) {
        return new TokenBucket(UNKNOWN, 0, clock);
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
            boolean full = capacity == UNKNOWN || tokens >= capacity;
            return full && waiting.isEmpty() && outstanding() == 0 && !now.isBefore(blockedUntil);
        } finally {
            lock.unlock();
        }
    }

    /** Returns how long a ticket has to wait yet; one that need not wait counts as gone from then on. */
    Duration pause(Ticket ticket) {
        lock.lock();
        try {
            Instant now = clock.instant();
            refill(now);
            Duration block = now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
            long missing = placeInLine(ticket) + 1 - tokens;
            if (missing > 0) {
                Duration refilled = steps.until((missing + refill - 1) / refill, now);
                return block.compareTo(refilled) > 0 ? block : refilled;
            }
            if (block.isZero()) {
                go(ticket, now);
            }
            return block;
        } finally {
            lock.unlock();
        }
    }

    private void go(Ticket ticket, Instant now) {
        if (tokens >= capacity) {
            steps.ceasedToBeFull(now);
        }
        waiting.remove(placeInLine(ticket));
        tokens--;
        gone++;
        ticket.go(now, completed);
    }

    private int placeInLine(Ticket ticket) {
        return Collections.binarySearch(waiting, ticket.number);
    }

    /** Takes a ticket back that was not used: those behind it move up, those before it stay where they are. */
    void cancel(Ticket ticket) {
        lock.lock();
        try {
            if (ticket.hasGone()) {
                tokens++;
                gone--;
            } else {
                waiting.remove(placeInLine(ticket));
            }
        } finally {
            lock.unlock();
        }
    }

    void completed(Ticket ticket, RateLimitStatus status) {
        lock.lock();
        try {
            Instant now = clock.instant();
            refill(now);
            if (!ticket.hasGone()) {
                // One that went by itself counts from now on.
                go(ticket, now);
            }
            completed++;
            steps.responded(now);
            status.limit().ifPresent(this::learn);
            if (status.refused()) {
                refuse(now, status.retryAfter().orElse(Duration.ZERO));
            } else if (status.remaining().isPresent() && capacity != UNKNOWN) {
                correct(ticket, status.remaining().getAsLong(), now);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * What was left was too much. The time asked for ends with the next step; if none is asked for, one may go to find out
     * and the rest a minute later.
     */
    private void refuse(Instant now, Duration retryAfter) {
        if (retryAfter.isZero()) {
            tokens = capacity == UNKNOWN ? tokens : 1;
            steps.seen(now);
            return;
        }
        tokens = capacity == UNKNOWN ? tokens : 0;
        blockedUntil = latest(blockedUntil, now.plus(shortest(retryAfter, LONGEST_BLOCK)));
        steps.expectAt(blockedUntil);
    }

    /**
     * Requests overtake each other on their way. So what is told makes the tokens more only if it would still do so had
     * Atlas counted all others first that were under way with this one; and less, if that is so once Atlas has counted those
     * that are under way yet.
     */
    private void correct(Ticket ticket, long remaining, Instant now) {
        long atLeast = remaining - (gone - ticket.completedBefore - 1);
        long atMost = remaining - outstanding();
        if (atLeast > tokens && ticket.number >= newestCorrection) {
            tokens = Math.min(atLeast, capacity);
            raisedAt = now;
            steps.seen(now);
        } else if (atMost < tokens && !ticket.goneAt.isBefore(raisedAt)) {
            tokens = atMost;
        }
        newestCorrection = Math.max(newestCorrection, ticket.number);
    }

    private long outstanding() {
        return gone - completed;
    }

    /** Another capacity than the published one was granted together with a refill; the proportion is assumed to stay. */
    private void learn(long limit) {
        if (limit > 0 && limit <= MOST && limit != capacity) {
            refill = capacity == UNKNOWN ? limit / USUAL_REFILLS : (long) ((double) refill / capacity * limit);
            refill = Math.max(1, refill);
            capacity = limit;
            tokens = Math.min(tokens, capacity);
        }
    }

    private void refill(Instant now) {
        if (now.isBefore(asOf)) {
            // The clock was set back: what was to be by its former time would last too long.
            blockedUntil = now;
            raisedAt = now;
            steps.seen(now);
        }
        long taken = capacity == UNKNOWN ? 0 : steps.taken(now);
        if (taken > 0) {
            long room = capacity - tokens;
            tokens = room / refill < taken ? capacity : tokens + taken * refill;
            raisedAt = now;
        }
        asOf = now;
    }

    private static Duration shortest(Duration first, Duration second) {
        return first.compareTo(second) < 0 ? first : second;
    }

    private static Instant latest(Instant first, Instant second) {
        return first.isAfter(second) ? first : second;
    }

    /** Belongs to one call, and so to one thread; what it knows is guarded by the bucket's lock. */
    private static final class Ticket implements Permit {
        private final TokenBucket bucket;
        private final long number;
        private Instant goneAt = Instant.MAX;
        private long completedBefore;

        Ticket(TokenBucket bucket, long number) {
            this.bucket = bucket;
            this.number = number;
        }

        private boolean hasGone() {
            return !goneAt.equals(Instant.MAX);
        }

        private void go(Instant now, long completedBefore) {
            this.goneAt = now;
            this.completedBefore = completedBefore;
        }

        @Override
        public Duration pause() {
            return hasGone() ? Duration.ZERO : bucket.pause(this);
        }

        @Override
        public void cancel() {
            bucket.cancel(this);
        }

        @Override
        public void completed(RateLimitStatus status) {
            bucket.completed(this, status);
        }
    }
}
