package dev.atlaslink.client.internal.auth;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the nonces that no call is using; the one used last goes out first, so that the others may grow old. */
final class NoncePool {
    private final Deque<Nonce> free = new ConcurrentLinkedDeque<>();
    private final AtomicInteger size = new AtomicInteger();
    private final int capacity;

    /**
     * @param capacity how many to keep at most; 0 keeps none, so that every call asks for a challenge of its own
     */
    NoncePool(int capacity) {
        this.capacity = capacity;
    }

    Optional<Nonce> lease() {
        Nonce nonce = free.pollFirst();
        if (nonce != null) {
            size.decrementAndGet();
        }
        return Optional.ofNullable(nonce);
    }

    void giveBack(Nonce nonce) {
        if (size.incrementAndGet() <= capacity) {
            free.addFirst(nonce);
        } else {
            size.decrementAndGet();
        }
    }
}
