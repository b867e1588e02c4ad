package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps the nonces that no call is using; the one used last goes out first, so that the others may grow old.
 *
 * <p>Some servers make a nonce of the time alone and so give the same one to two calls. Those share its count, so that no
 * use of it goes out twice.
 */
final class NoncePool {
    /** As many as there may be calls at once in any sensible use; more would only lie about and grow stale. */
    private static final int NONCES = 1024;

    private final ApiKey key;
    private final int capacity;
    private final Deque<Nonce> free = new ArrayDeque<>();
    private final Map<String, AtomicInteger> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AtomicInteger> eldest) {
            return size() > 2 * NONCES;
        }
    };

    /**
     * @param key that responds to the challenges
     * @param reuse whether to keep nonces; without, every call asks for a challenge of its own
     */
    NoncePool(ApiKey key, boolean reuse) {
        this.key = key;
        this.capacity = reuse ? NONCES : 0;
    }

    synchronized Optional<Nonce> lease() {
        return Optional.ofNullable(free.pollFirst());
    }

    /** Takes the nonce of a challenge, for one call. */
    Nonce take(Challenge challenge) {
        return new Nonce(DigestSession.start(challenge, key), challenge.nonce(), count(challenge.nonce()));
    }

    /** Takes back what a call has used, or rather what the server wants to be used next. */
    synchronized void giveBack(Nonce used, Optional<String> next) {
        if (free.size() < capacity) {
            free.addFirst(next.isEmpty() ? used : used.followedBy(next.get(), count(next.get())));
        }
    }

    /** Once for each nonce, not for each call. */
    private synchronized AtomicInteger count(String nonce) {
        return counts.computeIfAbsent(nonce, unused -> new AtomicInteger());
    }
}
