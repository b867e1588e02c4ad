package dev.atlaslink.simulator.internal.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Issues nonces and watches their use: for a minute, 1024 times, each count once and in any order.
 *
 * <p>Atlas's limits were never recorded; these are the defaults of the server whose challenge Atlas's equals.
 */
final class NonceRegistry {

    static final Duration MAX_AGE = Duration.ofMinutes(1);
    static final int MAX_COUNT = 1024;
    // A bound on memory for clocks that stand still; a client that loses its nonce is told stale=true.
    static final int MAX_NONCES = 65_536;
    private static final int NONCE_BYTES = 24;

    private final InstantSource clock;
    private final Map<String, Nonce> nonces = new ConcurrentHashMap<>();
    private final Deque<Nonce> oldestFirst = new ArrayDeque<>();

    NonceRegistry(InstantSource clock) {
        this.clock = clock;
    }

    /** Returns a fresh nonce of 32 characters, as recorded. */
    String issue() {
        String value = Secrets.base64(Secrets.randomBytes(NONCE_BYTES));
        Instant now = clock.instant();
        Nonce nonce = new Nonce(value, now, new BitSet());
        synchronized (oldestFirst) {
            while (!oldestFirst.isEmpty() && (oldestFirst.getFirst().isOld(now) || oldestFirst.size() >= MAX_NONCES)) {
                nonces.remove(oldestFirst.removeFirst().value);
            }
            oldestFirst.addLast(nonce);
            nonces.put(value, nonce);
        }
        return value;
    }

    Use use(String value, long count) {
        Nonce nonce = nonces.get(value);
        if (nonce == null) {
            return Use.UNKNOWN;
        }
        if (nonce.isOld(clock.instant())) {
            return Use.TOO_OLD;
        }
        if (count > MAX_COUNT) {
            return Use.USED_UP;
        }
        return count == 0 ? Use.COUNT_OF_ZERO : nonce.use((int) count);
    }

    void forget(String value) {
        nonces.remove(value);
    }

    /** Says what the use of a nonce amounts to. */
    enum Use {
        FRESH(false, "is good"),
        UNKNOWN(true, "is unknown: never issued here, ended, or forgotten since it is too old"),
        TOO_OLD(true, "is older than " + MAX_AGE.toSeconds() + " seconds"),
        USED_UP(true, "may be used " + MAX_COUNT + " times only"),
        COUNT_OF_ZERO(false, "has counts from 1 on"),
        REPLAYED(false, "was used with this count before");

        private final boolean stale;
        private final String text;

        Use(boolean stale, String text) {
            this.stale = stale;
            this.text = text;
        }

        /** Returns whether another nonce is all the client needs. */
        boolean isStale() {
            return stale;
        }

        /** Goes on after the nonce. */
        String text() {
            return text;
        }
    }

    private record Nonce(String value, Instant issuedAt, BitSet counts) {

        boolean isOld(Instant now) {
            return now.isAfter(issuedAt.plus(MAX_AGE));
        }

        Use use(int count) {
            synchronized (counts) {
                if (counts.get(count)) {
                    return Use.REPLAYED;
                }
                counts.set(count);
                return Use.FRESH;
            }
        }
    }
}
