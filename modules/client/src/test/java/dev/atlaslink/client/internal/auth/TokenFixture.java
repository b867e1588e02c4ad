package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.TokenKey;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.internal.call.OngoingCall;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Sources of numbered tokens, and the calls that ask them. */
final class TokenFixture {
    static final TokenKey KEY = new TokenKey(URI.create("https://cloud.mongodb.com"), "mdb_sa_id_x");

    private final ManualClock clock = new ManualClock();
    private final NumberedTokens endpoint = new NumberedTokens();

    ManualClock clock() {
        return clock;
    }

    NumberedTokens endpoint() {
        return endpoint;
    }

    TokenSource source() {
        return source(TokenStore.inMemory());
    }

    TokenSource source(TokenStore store) {
        return new TokenSource(tokenEndpoint(store), Optional.empty(), clock);
    }

    TokenSource revokingSource() {
        return revokingSource(TokenStore.inMemory());
    }

    TokenSource revokingSource(TokenStore store) {
        TokenEndpoint tokens = tokenEndpoint(store);
        return new TokenSource(tokens, Optional.of(new TokenRevoker(tokens)), clock);
    }

    String token(TokenSource source) {
        return token(source, Duration.ofMinutes(1));
    }

    /** Asks as a call does that may take so long. */
    String token(TokenSource source, Duration callTimeout) {
        Call call = new Call(1, "getRegionalMode", "GET", "/", clock.instant());
        try (OngoingCall ongoing = OngoingCall.begin(call, callTimeout, clock)) {
            assertThat(ongoing.requests()).isZero();
            return source.token().reveal();
        }
    }

    static void refuse(TokenSource source, String token) {
        source.replace(Secret.of(token));
    }

    /** Waits for the threads that fetch: an endpoint that was called has not yet been heard. */
    static void awaitFetches() {
        eventually(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("atlaslink-token-refresh")));
    }

    static void eventually(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertThat(Thread.currentThread().isInterrupted())
                    .as("ended by the time limit of tests")
                    .isFalse();
            Thread.onSpinWait();
        }
    }

    private TokenEndpoint tokenEndpoint(TokenStore store) {
        return new TokenEndpoint(endpoint, store, KEY, clock, AtlasObserver.NONE);
    }
}
