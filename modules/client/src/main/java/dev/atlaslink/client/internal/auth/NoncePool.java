package dev.atlaslink.client.internal.auth;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Keeps the nonces that no call is using; the one used last goes out first, so that the others may grow old. */
final class NoncePool {
    private final Deque<Nonce> free = new ConcurrentLinkedDeque<>();

    Optional<Nonce> lease() {
        return Optional.ofNullable(free.pollFirst());
    }

    void giveBack(Nonce nonce) {
        free.addFirst(nonce);
    }
}
