package dev.atlaslink.client.internal.http;

import java.util.List;

/**
 * The buffers that bodies are read into, lent to one response at a time. What was lent last goes out first, so that the others
 * may stay out of the processor's caches. Where all are lent, there are more for as long as they are needed.
 */
public final class BodyBuffers {
    /** Atlas's ordinary responses fit into one, its lists of a hundred into two. */
    static final int BYTES = 16 << 10;

    /** So that an idle client holds one MiB at most. */
    private static final int KEPT = 64;

    private final byte[][] free = new byte[KEPT][];
    private int size;
    private int lent;

    byte[] lend() {
        byte[] buffer = kept();
        return buffer == null ? new byte[BYTES] : buffer;
    }

    private synchronized byte[] kept() {
        lent++;
        if (size == 0) {
            return null;
        }
        byte[] buffer = free[--size];
        free[size] = null;
        return buffer;
    }

    synchronized void giveBack(List<byte[]> buffers) {
        lent -= buffers.size();
        for (byte[] buffer : buffers) {
            if (size < KEPT) {
                free[size++] = buffer;
            }
        }
    }

    /**
     * Tells how many buffers are lent.
     *
     * @return none where every response is closed
     */
    public synchronized int lent() {
        return lent;
    }
}
