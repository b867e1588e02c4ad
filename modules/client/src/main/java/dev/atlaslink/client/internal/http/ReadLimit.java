package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One timeout for several reads together. When it is over, what the socket holds by then may still be read, and then one
 * last look be taken, which shows the end of the stream. So no read fails unseen, and a peer that goes on sending gains
 * nothing.
 */
final class ReadLimit {
    private static final int SHORTEST_MILLIS = 1;

    private final int millis;
    private final LongSupplier nanoTime;
    private final long start;
    private boolean over;
    private boolean lastLookTaken;
    private int heldAtTheEnd;

    /**
     * Begins to count.
     *
     * @param millis 0 for no limit at all, as a socket takes it
     */
    ReadLimit(int millis, LongSupplier nanoTime) {
        this.millis = millis;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    int millis() {
        return millis;
    }

    /**
     * Returns the timeout of the next read.
     *
     * @throws SocketTimeoutException if there may be none any more
     */
    int forNextRead(InputStream in) throws IOException {
        if (millis == 0) {
            return 0;
        }
        long left = millis - TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - start);
        if (left > 0) {
            return (int) left;
        }
        if (!over) {
            over = true;
            heldAtTheEnd = in.available();
        }
        if (heldAtTheEnd == 0) {
            if (lastLookTaken) {
                throw new SocketTimeoutException("Read timed out");
            }
            lastLookTaken = true;
        }
        return SHORTEST_MILLIS;
    }

    /** Returns how much the next read may take of what it asks for. */
    int most(int length) {
        return heldAtTheEnd > 0 ? Math.min(length, heldAtTheEnd) : length;
    }

    /** Counts what a read returned, which is -1 at the end of the stream. */
    void hasRead(int bytes) {
        if (heldAtTheEnd > 0) {
            heldAtTheEnd -= Math.max(0, bytes);
        }
        // The end of the stream may be looked at again: it never blocks, and nothing follows.
        lastLookTaken &= bytes >= 0;
    }
}
