package dev.atlaslink.client.internal.http;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The moment at which one request and its response must be over, by the machine's own time. */
final class AttemptDeadline {
    private final long limitMillis;
    private final LongSupplier nanoTime;
    private volatile long end;

    private AttemptDeadline(long limitMillis, LongSupplier nanoTime) {
        this.limitMillis = limitMillis;
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong() + TimeUnit.MILLISECONDS.toNanos(limitMillis);
    }

    static AttemptDeadline in(long millis) {
        return in(millis, System::nanoTime);
    }

    static AttemptDeadline in(long millis, LongSupplier nanoTime) {
        return new AttemptDeadline(millis, nanoTime);
    }

    /** Lets no more be read: what is left of the response is not wanted. */
    void expire() {
        end = nanoTime.getAsLong();
    }

    /**
     * Returns the time left, at least 1 ms, because a socket takes 0 for no limit at all.
     *
     * @throws SocketTimeoutException if there is none
     */
    int millisLeft() throws SocketTimeoutException {
        long left = end - nanoTime.getAsLong();
        if (left <= 0) {
            throw over();
        }
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
    }

    SocketTimeoutException over() {
        return new SocketTimeoutException("no whole response within " + limitMillis + " ms");
    }
}
