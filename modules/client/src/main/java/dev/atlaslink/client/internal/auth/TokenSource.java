package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.StoredToken;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;

/**
 * Keeps the access token of a service account. Calls read it without a lock. When a fifth of its life is left it is
 * renewed while calls go on with the old one; only where no token lives do they wait, all for one fetch.
 */
public final class TokenSource implements BearerTokens {
    private final TokenEndpoint endpoint;
    private final Optional<TokenRevoker> revoker;
    private final Clock clock;
    private final TokenFetches fetches;
    private final AtomicReference<LiveToken> current = new AtomicReference<>(LiveToken.NONE);

    /**
     * Creates a source.
     *
     * @param endpoint where tokens come from
     * @param revoker ends the token when the client is closed; empty to let it live on
     * @param clock by which tokens age
     */
    public TokenSource(TokenEndpoint endpoint, Optional<TokenRevoker> revoker, Clock clock) {
        this.endpoint = endpoint;
        this.revoker = revoker;
        this.clock = clock;
        this.fetches = new TokenFetches(clock);
    }

    @Override
    public Secret token() {
        LiveToken token = current.get();
        Instant now = clock.instant();
        if (token.isYoung(now)) {
            return token.stored().value();
        }
        if (!token.isAlive(now)) {
            return awaited().stored().value();
        }
        fetches.ahead(token, now, () -> obtain(LiveToken::isYoung));
        return token.stored().value();
    }

    /**
     * Forgets a token that the server refused, unless it has been replaced already. Where one after the other is refused
     * they are replaced ever more slowly: each takes a place among the 100 that the service account may have (Atlas API
     * reference).
     */
    @Override
    public boolean replace(Secret refused) {
        LiveToken token = current.get();
        if (token.is(refused)) {
            if (fetches.isClosed() || token.isNotToBlame(clock.instant())) {
                return false;
            }
            current.compareAndSet(token, token.refused());
        }
        return !fetches.isClosed();
    }

    @Override
    public void close() {
        fetches.close();
        end();
    }

    /** Whoever takes the token away ends it, so that one which arrives while the client is being closed is ended too. */
    private void end() {
        LiveToken token = current.getAndSet(LiveToken.NONE);
        if (token.isAlive(clock.instant())) {
            revoker.ifPresent(ending -> ending.revoke(token.stored()));
        }
    }

    private LiveToken awaited() {
        fetches.await(() -> obtain(LiveToken::isAlive));
        LiveToken token = current.get();
        // A fetch that was under way already may have found the old token good, just before it died or was refused.
        return token.isAlive(clock.instant()) ? token : fetches.await(() -> obtain(LiveToken::isAlive));
    }

    /** Fetches, unless somebody has done so between the caller's look and its turn. */
    private LiveToken obtain(BiPredicate<LiveToken, Instant> willDo) {
        LiveToken old = current.get();
        if (willDo.test(old, clock.instant())) {
            return old;
        }
        // Refused or not, the token that we have is not the one that we want.
        StoredToken stored = endpoint.obtain(
                found -> !found.equals(old.stored()) && willDo.test(LiveToken.of(found), clock.instant()));
        LiveToken token = old.replacedBy(stored, clock.instant());
        current.set(token);
        if (fetches.isClosed()) {
            end();
        }
        return token;
    }
}
