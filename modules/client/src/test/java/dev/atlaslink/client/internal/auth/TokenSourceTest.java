package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.StoredToken;
import dev.atlaslink.client.credentials.TokenKey;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.TransportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenSourceTest {
    private static final TokenKey KEY = new TokenKey(URI.create("https://cloud.mongodb.com"), "mdb_sa_id_x");

    private final ManualClock clock = new ManualClock();
    private final NumberedTokens endpoint = new NumberedTokens();
    private final TokenSource tokens = source(TokenStore.inMemory());

    @Test
    void keepsATokenWhileItIsYoung() {
        assertThat(token()).isEqualTo("token-1");
        clock.advance(Duration.ofMinutes(47));

        assertThat(token()).isEqualTo("token-1");
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void renewsWhenAFifthOfTheLifeIsLeftAndLetsNobodyWait() {
        token();
        clock.advance(Duration.ofMinutes(48));
        CountDownLatch held = new CountDownLatch(1);
        endpoint.holdUntil(held);

        assertThat(token()).isEqualTo("token-1");
        eventually(() -> endpoint.calls() == 2);
        assertThat(token()).isEqualTo("token-1");
        held.countDown();

        eventually(() -> token().equals("token-2"));
        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @Test
    void goesOnWithTheOldTokenWhenARenewalFailsAndPausesBeforeTheNext() {
        token();
        clock.advance(Duration.ofMinutes(50));
        endpoint.failWith(new TransportException("no answer", null));

        eventually(() -> token().equals("token-1") && endpoint.calls() == 2);
        for (int i = 0; i < 1000; i++) {
            assertThat(token()).isEqualTo("token-1");
        }
        assertThat(endpoint.calls()).isEqualTo(2);

        clock.advance(Duration.ofSeconds(1));
        eventually(() -> token().equals("token-1") && endpoint.calls() == 3);
    }

    @Test
    void failsOnceTheOldTokenIsDead() {
        token();
        clock.advance(Duration.ofHours(1));
        endpoint.failWith(new TransportException("no answer", null));

        assertThatThrownBy(this::token).isInstanceOf(TransportException.class);
    }

    @Test
    void doesNotUseATokenThatDiesOnItsWay() {
        token();
        clock.advance(Duration.ofMinutes(60).minusSeconds(10));

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void leavesTheEndpointAloneAsLongAsIts429Asks() {
        endpoint.failWith(limited("30"));
        assertThatThrownBy(this::token).isInstanceOf(RateLimitException.class);
        clock.advance(Duration.ofSeconds(29));
        assertThatThrownBy(this::token).isInstanceOf(RateLimitException.class).hasMessageContaining("RATE_LIMITED");
        assertThat(endpoint.calls()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        endpoint.failWith(null);

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void dropsOnlyTheTokenThatWasRefused() {
        Secret first = tokens.token();
        tokens.replace(first);
        String second = token();
        tokens.replace(first);

        assertThat(token()).isEqualTo(second).isEqualTo("token-2");
    }

    @Test
    void fetchesOnceHoweverManyThreadsAsk() throws Exception {
        assertThat(atOnce(32, this::token)).containsOnly("token-1");
    }

    @Test
    void failsTogetherWithTheFetchThatItWaitedFor() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        endpoint.holdUntil(held);
        endpoint.failWith(new TransportException("no answer", null));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = pool.submit(this::token);
            eventually(() -> endpoint.calls() == 1);
            Future<String> second = pool.submit(this::token);
            held.countDown();

            assertThatThrownBy(first::get).hasRootCauseInstanceOf(TransportException.class);
            assertThatThrownBy(second::get).hasRootCauseInstanceOf(TransportException.class);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void interruptOfOneCallerDoesNotFailTheOthers() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        endpoint.holdUntil(held);
        endpoint.failWith(new InterruptedCallException("interrupted", null));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<String> interrupted = pool.submit(this::token);
            eventually(() -> endpoint.calls() == 1);
            Future<String> other = pool.submit(() -> {
                endpoint.failWith(null);
                return token();
            });
            held.countDown();

            assertThat(other.get()).startsWith("token-");
            interrupted.cancel(true);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void clientsOfOneStoreShareAToken() {
        TokenStore store = TokenStore.inMemory();
        TokenSource first = source(store);
        TokenSource second = source(store);

        assertThat(first.token()).isEqualTo(second.token());
        assertThat(endpoint.calls()).isEqualTo(1);

        first.replace(first.token());
        assertThat(first.token()).isEqualTo(Secret.of("token-2"));
        second.replace(second.token());
        assertThat(second.token()).isEqualTo(Secret.of("token-2"));
        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @Test
    void agingTokenOfTheStoreIsUsedAtOnceAndRenewedAhead() {
        TokenStore store = TokenStore.inMemory();
        source(store).token();
        clock.advance(Duration.ofMinutes(55));
        TokenSource late = source(store);

        assertThat(late.token()).isEqualTo(Secret.of("token-1"));
        eventually(() -> late.token().equals(Secret.of("token-2")));
        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @Test
    void storeThatFailsCostsAFetchNotACall() {
        TokenSource broken = source(new TokenStore() {
            @Override
            public StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change) {
                throw new UncheckedIOException(new IOException("disk full"));
            }

            @Override
            public void remove(TokenKey key, StoredToken token) {
                throw new UncheckedIOException(new IOException("disk full"));
            }
        });

        assertThat(broken.token()).isEqualTo(Secret.of("token-1"));
        assertThat(broken.token()).isEqualTo(Secret.of("token-1"));
    }

    @Test
    void storeThatCannotWriteCostsNothing() {
        TokenSource broken = source(new TokenStore() {
            @Override
            public StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change) {
                throw new UncheckedIOException(
                        new IOException(change.apply(Optional.empty()).expiresAt() + " not kept"));
            }

            @Override
            public void remove(TokenKey key, StoredToken token) {
                throw new AssertionError("nothing is kept");
            }
        });

        assertThat(broken.token()).isEqualTo(Secret.of("token-1"));
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    private TokenSource source(TokenStore store) {
        return new TokenSource(
                new TokenEndpoint(endpoint, store, KEY, clock, AtlasObserver.NONE), Optional.empty(), clock);
    }

    private String token() {
        return tokens.token().reveal();
    }

    private static RateLimitException limited(String retryAfter) {
        return new RateLimitException(new ErrorResponse(
                429,
                Optional.of("RATE_LIMITED"),
                Optional.empty(),
                List.of(),
                "createAccessToken",
                "POST",
                "/api/oauth/token",
                Instant.EPOCH,
                Map.of("retry-after", List.of(retryAfter))));
    }

    private static List<String> atOnce(int threads, Callable<String> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier together = new CyclicBarrier(threads);
            Callable<String> ask = () -> {
                together.await();
                return call.call();
            };
            List<Future<String>> answers =
                    pool.invokeAll(Stream.generate(() -> ask).limit(threads).toList());
            return answers.stream().map(TokenSourceTest::result).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
