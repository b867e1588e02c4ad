package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.InterruptedCallException;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Calls that meet while credentials are replaced; what is sent for them is the end-to-end tests' business. */
class ProvidedClientTest {
    private static final Request REQUEST =
            Request.create(HttpMethod.GET, "http://localhost:1/x", Map.of(), null, null, null);
    private static final AtlasCredentials OLD = AtlasCredentials.apiKey("old", "p");
    private static final AtlasCredentials NEW = AtlasCredentials.apiKey("new", "p");

    private final Deque<AtlasCredentials> provided = new ArrayDeque<>(List.of(OLD, NEW));
    private final Deque<Responder> responsesToOld = new ArrayDeque<>();
    private final List<AtlasCredentials> closed = new ArrayList<>();
    private final ProvidedClient client = new ProvidedClient(provided::removeFirst, Named::new);

    @Test
    void callWhoseTokensAnotherCallHasClosedGoesOnWithTheNewCredentials() throws IOException {
        responsesToOld.add(() -> {
            assertThat(status()).isEqualTo(200);
            throw new TokensClosedException("this AtlasClient is closed", null);
        });
        responsesToOld.add(() -> 401);

        assertThat(status()).isEqualTo(200);
        assertThat(provided).isEmpty();
    }

    @Test
    void closedClientDoesNotAskTheProviderAgain() {
        responsesToOld.add(() -> {
            throw new TokensClosedException("this AtlasClient is closed", null);
        });

        assertThatIllegalStateException().isThrownBy(this::status).withMessage("this AtlasClient is closed");
        assertThat(provided).containsExactly(NEW);
    }

    /** Else its tokens would live on at Atlas, and its threads here. */
    @Test
    void replacedCredentialsAreClosedOnceAndTheirSuccessorsWithTheClient() {
        responsesToOld.add(() -> 401);

        assertThat(status()).isEqualTo(200);
        assertThat(status()).isEqualTo(200);
        assertThat(closed).containsExactly(OLD);

        client.close();
        assertThat(closed).containsExactly(OLD, NEW);
    }

    @Test
    void interruptEndsTheWaitForASlowProvider() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch response = new CountDownLatch(1);
        ProvidedClient slow = new ProvidedClient(
                () -> {
                    asked.countDown();
                    awaitQuietly(response);
                    return NEW;
                },
                Named::new);
        Thread first = new Thread(() -> assertThat(status(slow)).isEqualTo(200));
        first.start();
        asked.await();
        CountDownLatch told = new CountDownLatch(1);
        Thread second = new Thread(() -> {
            assertThatThrownBy(() -> status(slow)).isInstanceOf(InterruptedCallException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            told.countDown();
        });
        second.start();

        second.interrupt();

        told.await();
        response.countDown();
        first.join();
    }

    private int status() {
        return status(client);
    }

    private static int status(ProvidedClient client) {
        try {
            return client.execute(REQUEST, new Request.Options()).status();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private interface Responder {
        int status();
    }

    /** Accepts all but the old credentials, to which it gives one response after the other. */
    private final class Named implements AuthenticatingClient {
        private final AtlasCredentials credentials;

        Named(AtlasCredentials credentials) {
            this.credentials = credentials;
        }

        @Override
        public Response execute(Request request, Request.Options options) {
            int status = credentials.equals(OLD) ? responsesToOld.removeFirst().status() : 200;
            return Response.builder()
                    .request(request)
                    .status(status)
                    .headers(Map.of())
                    .build();
        }

        @Override
        public void close() {
            closed.add(credentials);
        }
    }
}
