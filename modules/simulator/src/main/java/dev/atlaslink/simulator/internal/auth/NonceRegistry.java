package dev.atlaslink.simulator.internal.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

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
    private final Map<String, Nonce> nonces = new LinkedHashMap<>();

    NonceRegistry(InstantSource clock) {
        this.clock = clock;
    }

    /** Returns a fresh nonce of 32 characters, as recorded. */
    synchronized String issue() {
        Instant now = clock.instant();
        forgetOld(now);
        String value = Secrets.base64(Secrets.randomBytes(NONCE_BYTES));
        nonces.put(value, new Nonce(now, new BitSet()));
        return value;
    }

    synchronized Use use(String value, long count) {
        Nonce nonce = nonces.get(value);
        if (nonce == null || nonce.isOld(clock.instant()) || count > MAX_COUNT) {
            return Use.STALE;
        }
        if (count == 0 || nonce.counts.get((int) count)) {
            return Use.REPLAYED;
        }
        nonce.counts.set((int) count);
        return Use.FRESH;
    }

    synchronized void forget(String value) {
        nonces.remove(value);
    }

    private void forgetOld(Instant now) {
        Iterator<Nonce> oldestFirst = nonces.values().iterator();
        while (oldestFirst.hasNext()) {
            if (!oldestFirst.next().isOld(now) && nonces.size() < MAX_NONCES) {
                return;
            }
            oldestFirst.remove();
        }
    }

    /** Says what the use of a nonce amounts to. */
    enum Use {
        FRESH,
        STALE,
        REPLAYED
    }

    private record Nonce(Instant issuedAt, BitSet counts) {

        boolean isOld(Instant now) {
            return now.isAfter(issuedAt.plus(MAX_AGE));
        }
    }
}
