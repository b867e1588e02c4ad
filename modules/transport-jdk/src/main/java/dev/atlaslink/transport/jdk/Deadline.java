package dev.atlaslink.transport.jdk;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment at which a response must have come to its end. */
final class Deadline {
    private final Duration limit;
    private final long end;
    private final LongSupplier nanoTime;

    private Deadline(Duration limit, long end, LongSupplier nanoTime) {
        this.limit = limit;
        this.end = end;
        this.nanoTime = nanoTime;
    }

    static Deadline in(Duration limit, LongSupplier nanoTime) {
        return new Deadline(limit, nanoTime.getAsLong() + limit.toNanos(), nanoTime);
    }

    /** Returns what is left, zero or less if nothing is. */
    long nanosLeft() {
        return end - nanoTime.getAsLong();
    }

    SocketTimeoutException over() {
        return new SocketTimeoutException("no whole response within " + limit.toMillis() + " ms");
    }
}
