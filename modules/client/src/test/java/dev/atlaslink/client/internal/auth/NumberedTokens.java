package dev.atlaslink.client.internal.auth;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.api.v2.model.AccessToken;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out token-1, token-2 and so on, by the number of the call; the real endpoint is the contract tests' business. */
final class NumberedTokens implements OAuthApi {
    private final AtomicInteger calls = new AtomicInteger();
    private volatile RuntimeException failure;
    private volatile CountDownLatch held = new CountDownLatch(0);

    int calls() {
        return calls.get();
    }

    /** Fails from now on; with {@code null} it works again. */
    void failWith(RuntimeException reason) {
        failure = reason;
    }

    void holdUntil(CountDownLatch latch) {
        held = latch;
    }

    @Override
    public AccessToken createAccessToken(String grantType) {
        RuntimeException reason = failure;
        int number = calls.incrementAndGet();
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (reason != null) {
            throw reason;
        }
        return AccessToken.builder()
                .accessToken("token-" + number)
                .expiresIn(3600)
                .build();
    }

    @Override
    public void revokeAccessToken(String token, String tokenTypeHint) {
        throw new UnsupportedOperationException("not asked for here");
    }
}
