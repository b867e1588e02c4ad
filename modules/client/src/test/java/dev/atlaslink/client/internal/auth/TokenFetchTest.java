package dev.atlaslink.client.internal.auth;

import static dev.atlaslink.client.internal.auth.TokenFixture.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One fetch serves all who wait for it, and none of them can spoil it for the others. */
class TokenFetchTest {
    private final TokenFixture fixture = new TokenFixture();
    private final NumberedTokens endpoint = fixture.endpoint();
    private final TokenSource tokens = fixture.revokingSource();
    private final CountDownLatch held = new CountDownLatch(1);
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        held.countDown();
        pool.shutdownNow();
    }

    @Test
    void fetchesOnceHoweverManyThreadsAsk() throws Exception {
        int threads = 32;
        CyclicBarrier together = new CyclicBarrier(threads);
        Callable<String> ask = () -> {
            together.await();
            return fixture.token(tokens);
        };

        List<Future<String>> responses =
                pool.invokeAll(Stream.generate(() -> ask).limit(threads).toList());

        for (Future<String> response : responses) {
            assertThat(response.get()).isEqualTo("token-1");
        }
    }

    @Test
    void failureOfTheFetchIsEverybodysFailure() throws Exception {
        endpoint.failWith(new TransportException("no response", null));
        Future<String> first = waiting(Duration.ofMinutes(1));
        Future<String> second = waiting(Duration.ofMinutes(1));
        held.countDown();

        assertThatThrownBy(first::get).hasRootCauseInstanceOf(TransportException.class);
        assertThatThrownBy(second::get).hasRootCauseInstanceOf(TransportException.class);
    }

    @Test
    void shortTimeLimitOfOneCallDoesNotFailTheOthers() throws Exception {
        Future<String> hasty = waiting(Duration.ofMillis(20));
        Future<String> patient = waiting(Duration.ofMinutes(1));

        assertThatThrownBy(hasty::get)
                .cause()
                .isInstanceOf(TransportException.class)
                .hasMessage("getRegionalMode failed: no access token within callTimeout");
        held.countDown();
        assertThat(patient.get()).isEqualTo("token-1");
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void interruptOfOneCallDoesNotFailTheOthers() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        Thread interrupted = new Thread(() -> {
            assertThatThrownBy(() -> fixture.token(tokens)).isInstanceOf(InterruptedCallException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            told.countDown();
        });
        endpoint.holdUntil(held);
        interrupted.start();
        Future<String> other = waiting(Duration.ofMinutes(1));

        interrupted.interrupt();
        told.await();
        held.countDown();

        assertThat(other.get()).isEqualTo("token-1");
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void closingEndsTheWaitOfCallsThatAreGoingOn() throws Exception {
        Future<String> waiting = waiting(Duration.ofMinutes(1));

        tokens.close();

        assertThatThrownBy(waiting::get)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this AtlasClient was closed during the call");
    }

    @Test
    void closedSourceFetchesNoTokenThatNobodyWouldRevoke() {
        String token = fixture.token(tokens);
        tokens.close();
        TokenFixture.refuse(tokens, token);

        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.token(tokens))
                .withMessage("this AtlasClient is closed");
        assertThat(endpoint.calls()).isEqualTo(1);
        assertThat(endpoint.revoked()).containsExactly("token-1");
    }

    @Test
    void tokenThatArrivesDuringTheCloseIsRevokedOnce() {
        endpoint.holdUntil(new CountDownLatch(0) {
            @Override
            public void await() {
                tokens.close();
            }
        });

        assertThatIllegalStateException().isThrownBy(() -> fixture.token(tokens));
        assertThat(endpoint.revoked()).containsExactly("token-1");
    }

    /** Starts a call that waits for the fetch until the test lets it go on. */
    private Future<String> waiting(Duration callTimeout) {
        endpoint.holdUntil(held);
        Future<String> call = pool.submit(() -> fixture.token(tokens, callTimeout));
        eventually(() -> endpoint.calls() == 1);
        return call;
    }
}
