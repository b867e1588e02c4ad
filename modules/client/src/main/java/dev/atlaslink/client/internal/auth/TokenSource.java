package dev.atlaslink.client.internal.auth;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.api.v2.model.AccessToken;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.InterruptedCallException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the access token: read without a lock while it is young, fetched by one thread at a time, renewed when a fifth
 * of its life is left while the others go on with the old one.
 */
public final class TokenSource {
    private static final Duration LIFE_WHERE_NOT_TOLD = Duration.ofMinutes(5);

    private final OAuthApi oauth;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Token current = new Token("", Instant.MIN, Instant.MIN);

    /**
     * Creates a source.
     *
     * @param oauth the token endpoint, already proving who asks
     * @param clock by which tokens age
     */
    public TokenSource(OAuthApi oauth, Clock clock) {
        this.oauth = oauth;
        this.clock = clock;
    }

    /** Returns a token that is still alive. */
    String token() {
        Token token = current;
        Instant now = clock.instant();
        if (now.isBefore(token.renewAt())) {
            return token.value();
        }
        return now.isBefore(token.expiresAt()) ? renewIfNobodyElseDoes(token) : fetchUnlessReplaced(token);
    }

    /** Forgets a token that the server refused, unless another thread has already replaced it. */
    void drop(String refused) {
        fetching.lock();
        try {
            if (current.value().equals(refused)) {
                current = new Token("", Instant.MIN, Instant.MIN);
            }
        } finally {
            fetching.unlock();
        }
    }

    private String renewIfNobodyElseDoes(Token old) {
        if (!fetching.tryLock()) {
            return old.value();
        }
        try {
            return replacedOrFetched(old);
        } catch (InterruptedCallException e) {
            throw e;
        } catch (AtlasException e) {
            // The old token still lives: a failed renewal must not fail the call. The next call tries again.
            return old.value();
        } finally {
            fetching.unlock();
        }
    }

    private String fetchUnlessReplaced(Token old) {
        fetching.lock();
        try {
            return replacedOrFetched(old);
        } finally {
            fetching.unlock();
        }
    }

    /** Called with the lock: another thread may have fetched meanwhile, or dropped what it fetched. */
    private String replacedOrFetched(Token old) {
        Token now = current;
        boolean replaced = !now.equals(old) && clock.instant().isBefore(now.expiresAt());
        return replaced ? now.value() : fetch();
    }

    private String fetch() {
        Instant asked = clock.instant();
        AccessToken answer = oauth.createAccessToken("client_credentials");
        Duration life = answer.expiresIn().map(Duration::ofSeconds).orElse(LIFE_WHERE_NOT_TOLD);
        Token fresh =
                new Token(answer.accessToken(), asked.plus(life.multipliedBy(4).dividedBy(5)), asked.plus(life));
        current = fresh;
        return fresh.value();
    }

    private record Token(String value, Instant renewAt, Instant expiresAt) {
        @Override
        public String toString() {
            return "token until " + expiresAt;
        }
    }
}
