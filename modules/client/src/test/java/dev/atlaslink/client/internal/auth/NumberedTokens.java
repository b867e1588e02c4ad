package dev.atlaslink.client.internal.auth;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.api.v2.model.AccessToken;
import dev.atlaslink.client.error.InterruptedCallException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out token-1, token-2 and so on, by the number of the call; the real endpoint is the end-to-end tests' business. */
final class NumberedTokens implements OAuthApi {
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> revoked = new CopyOnWriteArrayList<>();
    private volatile RuntimeException failure;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile Optional<Integer> expiresIn = Optional.of(3600);
    private volatile String prefix = "token-";

    int calls() {
        return calls.get();
    }

    List<String> revoked() {
        return revoked;
    }

    /** Fails from now on; with {@code null} it works again. */
    void failWith(RuntimeException reason) {
        failure = reason;
    }

    void holdUntil(CountDownLatch latch) {
        held = latch;
    }

    void expiresIn(Optional<Integer> seconds) {
        expiresIn = seconds;
    }

    void prefix(String text) {
        prefix = text;
    }

    @Override
    public AccessToken createAccessToken(String grantType) {
        RuntimeException reason = failure;
        int number = calls.incrementAndGet();
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException("interrupted", e);
        }
        if (reason != null) {
            throw reason;
        }
        return AccessToken.builder()
                .accessToken(prefix + number)
                .expiresIn(expiresIn)
                .build();
    }

    @Override
    public void revokeAccessToken(String token, String tokenTypeHint) {
        revoked.add(token);
    }
}
