package dev.atlaslink.client.internal.auth;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server's nonce, leased to one call at a time.
 *
 * @param session that it belongs to
 * @param value the server's text
 * @param count how often it was used
 */
record Nonce(DigestSession session, String value, AtomicInteger count) {
    /** Counts one more use and writes the Authorization header for it. */
    String authorize(String method, String uri) {
        return session.authorize(value, count.incrementAndGet(), method, uri);
    }

    /** Returns another nonce for the same session. */
    Nonce followedBy(String next, AtomicInteger uses) {
        return new Nonce(session, next, uses);
    }
}
