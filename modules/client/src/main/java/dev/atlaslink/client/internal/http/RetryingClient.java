package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.internal.Settings;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Repeats a request while that is safe, useful and within the call's time limit. */
public final class RetryingClient implements Client {
    private final Client next;
    private final RetryPolicy policy;
    private final Backoff backoff;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Duration callTimeout;

    RetryingClient(Client next, RetryPolicy policy, Backoff backoff, Settings settings) {
        this.next = next;
        this.policy = policy;
        this.backoff = backoff;
        this.clock = settings.clock();
        this.sleeper = settings.sleeper();
        this.callTimeout = settings.callTimeout();
    }

    /**
     * Creates a client that pauses with full jitter.
     *
     * @param next makes one attempt
     * @param settings for clock, sleeper and the call's time limit
     * @return the client
     */
    public static RetryingClient create(Client next, Settings settings) {
        Backoff backoff = new Backoff(() -> ThreadLocalRandom.current().nextDouble());
        return new RetryingClient(next, new RetryPolicy(), backoff, settings);
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        Instant deadline = clock.instant().plus(callTimeout);
        for (int attempt = 1; ; attempt++) {
            try {
                Response response = next.execute(request, options);
                Duration pause = backoff.pause(attempt, RetryAfter.of(response, clock));
                if (!policy.mayRepeat(request, response) || exhausted(attempt, pause, deadline)) {
                    return response;
                }
                response.close();
                sleep(pause);
            } catch (IOException e) {
                Duration pause = backoff.pause(attempt, Optional.empty());
                if (!policy.mayRepeat(request, e) || exhausted(attempt, pause, deadline)) {
                    throw noAnswer(request, attempt, e);
                }
                sleep(pause);
            }
        }
    }

    private boolean exhausted(int attempt, Duration pause, Instant deadline) {
        return attempt >= RetryPolicy.MAX_ATTEMPTS
                || clock.instant().plus(pause).isAfter(deadline);
    }

    private void sleep(Duration pause) {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException("interrupted between two attempts", e);
        }
    }

    private static RuntimeException noAnswer(Request request, int attempts, IOException cause) {
        String message = Requests.operationId(request) + " failed: no answer after " + attempts
                + (attempts == 1 ? " attempt (" : " attempts (") + request.httpMethod() + " " + Requests.path(request)
                + "): " + cause.getMessage();
        // A socket timeout is an InterruptedIOException too; only the thread's flag tells a real interrupt.
        if (cause instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
            return new InterruptedCallException(message, cause);
        }
        return new TransportException(message, cause);
    }
}
