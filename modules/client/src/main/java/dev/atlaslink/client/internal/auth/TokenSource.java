package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.InterruptedCallException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the access token of a service account. Calls read it without a lock. When a fifth of its life is left a thread
 * of its own renews it while calls go on with the old one; only where no token lives do they wait, all for one fetch.
 */
public final class TokenSource implements BearerTokens {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.auth");

    private final TokenEndpoint endpoint;
    private final Optional<TokenRevoker> revoker;
    private final Clock clock;
    private final RefreshThread background = new RefreshThread();
    private final AtomicReference<LiveToken> current = new AtomicReference<>(LiveToken.NONE);

    /** The fetch under way, if there is one: whoever puts it here makes it. */
    private final AtomicReference<CompletableFuture<Void>> flight = new AtomicReference<>();

    private volatile RenewalFailures failures = RenewalFailures.NONE;
    private volatile boolean closed;

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
    }

    @Override
    public Secret token() {
        LiveToken token = current.get();
        Instant now = clock.instant();
        if (token.isYoung(now)) {
            return token.stored().value();
        }
        if (token.isAlive(now)) {
            renewAhead(now);
            return token.stored().value();
        }
        return alive().stored().value();
    }

    /** Forgets a token that the server refused, unless it has been replaced already. */
    @Override
    public boolean replace(Secret refused) {
        LiveToken token = current.get();
        if (token.is(refused)) {
            current.compareAndSet(token, token.refused());
        }
        return true;
    }

    @Override
    public void close() {
        closed = true;
        background.close();
        LiveToken token = current.getAndSet(LiveToken.NONE);
        if (token.isAlive(clock.instant())) {
            revoker.ifPresent(ending -> ending.revoke(token.stored()));
        }
    }

    private void renewAhead(Instant now) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        if (closed || failures.forbid(now) || !flight.compareAndSet(null, mine)) {
            return;
        }
        boolean started = false;
        try {
            background.execute(() -> renewInBackground(mine));
            started = true;
        } finally {
            if (!started) {
                flight.set(null);
                mine.cancel(false);
            }
        }
    }

    private void renewInBackground(CompletableFuture<Void> mine) {
        try {
            fly(mine, LiveToken::isYoung);
        } catch (RuntimeException e) {
            // The old token still lives: a failed renewal must not fail a call. A later call tries again.
            LOG.debug("token not renewed, next try at {}: {}", failures.until(), e.getMessage());
        }
    }

    private LiveToken alive() {
        while (true) {
            LiveToken token = current.get();
            if (token.isAlive(clock.instant())) {
                return token;
            }
            failures.throwIfLimited(clock.instant());
            CompletableFuture<Void> mine = new CompletableFuture<>();
            CompletableFuture<Void> others = flight.compareAndExchange(null, mine);
            if (others == null) {
                return fly(mine, LiveToken::isAlive);
            }
            await(others);
        }
    }

    /** Fetches, unless somebody has done so between the caller's look and its turn. */
    private LiveToken fly(CompletableFuture<Void> mine, BiPredicate<LiveToken, Instant> willDo) {
        try {
            LiveToken old = current.get();
            if (!willDo.test(old, clock.instant())) {
                // Refused or not, the token that we have is not the one that we want.
                current.set(LiveToken.of(endpoint.obtain(
                        stored -> !stored.equals(old.stored()) && willDo.test(LiveToken.of(stored), clock.instant()))));
            }
            LiveToken token = current.get();
            failures = RenewalFailures.NONE;
            mine.complete(null);
            return token;
        } catch (RuntimeException | Error e) {
            failures = failures.and(e, clock);
            mine.completeExceptionally(e);
            throw e;
        } finally {
            flight.set(null);
        }
    }

    private static void await(CompletableFuture<Void> flight) {
        try {
            flight.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException("interrupted while waiting for an access token", e);
        } catch (CancellationException e) {
            // It never took off: the caller looks again.
            return;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AtlasException failure && !(failure instanceof InterruptedCallException)) {
                throw failure;
            }
            // Interrupted, or broken in the other's own way: the caller's own fetch will tell.
        }
    }
}
