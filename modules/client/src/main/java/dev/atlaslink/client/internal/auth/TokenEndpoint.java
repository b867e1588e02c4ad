package dev.atlaslink.client.internal.auth;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.api.v2.model.AccessToken;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.StoredToken;
import dev.atlaslink.client.credentials.TokenKey;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.event.TokenRefresh;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets tokens from the store or, where it has none that will do, from Atlas; and ends them. */
public final class TokenEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.auth");
    private static final Duration LIFE_WHERE_NOT_TOLD = Duration.ofMinutes(5);
    private static final Pattern SENDABLE = Pattern.compile("[!-~]+");

    private final OAuthApi oauth;
    private final TokenStore store;
    private final TokenKey key;
    private final Clock clock;
    private final AtlasObserver observer;

    /**
     * Creates an endpoint.
     *
     * @param oauth the generated interface, already proving who asks
     * @param store where tokens are kept
     * @param key whose tokens
     * @param clock by which tokens age
     * @param observer is told of each fetch
     */
    public TokenEndpoint(OAuthApi oauth, TokenStore store, TokenKey key, Clock clock, AtlasObserver observer) {
        this.oauth = oauth;
        this.store = store;
        this.key = key;
        this.clock = clock;
        this.observer = observer;
    }

    /** Returns a token that will do, fetched unless another client has stored one. */
    StoredToken obtain(Predicate<StoredToken> willDo) {
        AtomicReference<StoredToken> fetched = new AtomicReference<>();
        try {
            return store.update(
                    key,
                    stored -> stored.filter(willDo).orElseGet(() -> {
                        fetched.set(fetch());
                        return fetched.get();
                    }));
        } catch (UncheckedIOException e) {
            // The store saves fetches; without it calls go on.
            LOG.debug("{} failed, going on without it: {}", store, e.getMessage());
            return fetched.get() == null ? fetch() : fetched.get();
        }
    }

    /** Ends a token at Atlas, and in the store first: nobody should take it from there meanwhile. */
    void revoke(StoredToken token) {
        store.remove(key, token);
        oauth.revokeAccessToken(token.value().reveal(), "access_token");
    }

    private StoredToken fetch() {
        long start = System.nanoTime();
        try {
            StoredToken token = asked();
            observer.tokenRefreshed(new TokenRefresh(since(start), Optional.of(token.expiresAt()), Optional.empty()));
            return token;
        } catch (RuntimeException e) {
            observer.tokenRefreshed(new TokenRefresh(since(start), Optional.empty(), Optional.of(e)));
            throw e;
        }
    }

    private StoredToken asked() {
        Instant now = clock.instant();
        AccessToken issued = oauth.createAccessToken("client_credentials");
        if (!SENDABLE.matcher(issued.accessToken()).matches()) {
            throw new UnexpectedResponseException(
                    "createAccessToken failed: access_token is blank or has characters that no header can carry",
                    OptionalInt.empty(),
                    null);
        }
        // A life of nothing would make every call fetch a token of its own.
        Duration life = issued.expiresIn()
                .filter(seconds -> seconds > 0)
                .map(Duration::ofSeconds)
                .orElse(LIFE_WHERE_NOT_TOLD);
        return new StoredToken(Secret.of(issued.accessToken()), now, now.plus(life));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
