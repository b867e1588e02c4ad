package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.call.OngoingCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one fetch at a time, in a thread of its own: it is nobody's in particular, so neither the time limit nor the
 * interrupt of the call that happened to start it may end it for the others.
 */
final class TokenFetches implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.auth");
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Clock clock;
    private final RefreshThread background = new RefreshThread(PATIENCE);

    /** The fetch under way, if there is one: whoever puts it here starts it. */
    private final AtomicReference<CompletableFuture<LiveToken>> flight = new AtomicReference<>();

    private volatile RenewalFailures failures = RenewalFailures.NONE;
    private volatile boolean closed;

    TokenFetches(Clock clock) {
        this.clock = clock;
    }

    boolean isClosed() {
        return closed;
    }

    /** Starts a fetch that nobody waits for, unless one is under way or has failed of late. */
    void ahead(LiveToken current, Instant now, Supplier<LiveToken> fetch) {
        CompletableFuture<LiveToken> mine = new CompletableFuture<>();
        if (closed || failures.forbid(now) || !flight.compareAndSet(null, mine)) {
            return;
        }
        if (failures.forbid(clock.instant())) {
            // The fetch that was under way until a moment ago has failed.
            flight.set(null);
            mine.complete(current);
        } else {
            start(mine, fetch);
        }
    }

    /** Waits for the fetch that is under way, or starts one, as long as the current call has time. */
    LiveToken await(Supplier<LiveToken> fetch) {
        if (closed) {
            throw new TokensClosedException("this AtlasClient is closed", null);
        }
        failures.throwIfLimited(clock.instant());
        CompletableFuture<LiveToken> mine = new CompletableFuture<>();
        CompletableFuture<LiveToken> others = flight.compareAndExchange(null, mine);
        if (others == null) {
            start(mine, fetch);
        }
        return result(others == null ? mine : others);
    }

    @Override
    public void close() {
        closed = true;
        background.close();
    }

    private void start(CompletableFuture<LiveToken> mine, Supplier<LiveToken> fetch) {
        try {
            background.execute(() -> fly(mine, fetch));
        } catch (OutOfMemoryError e) {
            // There is no thread to be had; nobody may wait for a fetch that never began.
            fail(mine, e);
            throw e;
        }
    }

    private void fly(CompletableFuture<LiveToken> mine, Supplier<LiveToken> fetch) {
        try {
            LiveToken token = fetch.get();
            failures = RenewalFailures.NONE;
            flight.set(null);
            mine.complete(token);
        } catch (RuntimeException e) {
            fail(mine, e);
            // Those who wait are told. If nobody does, the old token still lives, and a later call tries again.
            LOG.debug("no access token, renewal not before {}: {}", failures.until(), e.getMessage());
        } catch (Error e) {
            fail(mine, e);
            throw e;
        }
    }

    /** Makes room for the next fetch before anybody hears of this one. */
    private void fail(CompletableFuture<LiveToken> mine, Throwable failure) {
        failures = failures.and(failure, clock);
        flight.set(null);
        mine.completeExceptionally(failure);
    }

    private LiveToken result(CompletableFuture<LiveToken> fetch) {
        OngoingCall call = OngoingCall.current();
        try {
            return fetch.get(call.left().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException("interrupted while waiting for an access token", e);
        } catch (TimeoutException e) {
            throw new TransportException(
                    Action.name(call.call().operationId()) + " failed: no access token within callTimeout", e);
        } catch (ExecutionException e) {
            if (closed) {
                throw new TokensClosedException("this AtlasClient was closed during the call", e.getCause());
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
