package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.event.Retry;
import dev.atlaslink.client.internal.call.OngoingCall;
import dev.atlaslink.client.internal.call.PauseLog;
import dev.atlaslink.client.internal.call.Pauses;
import dev.atlaslink.client.internal.settings.Settings;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** Repeats a request while that is safe, useful and within the call's time limit. */
public final class RetryingClient implements Client {
    private final Client next;
    private final RetryPolicy policy = new RetryPolicy();
    private final Backoff backoff;
    private final Clock clock;
    private final Sleeper sleeper;
    private final int maxAttempts;
    private final AtlasObserver observer;

    RetryingClient(Client next, Backoff backoff, Settings settings) {
        this.next = next;
        this.backoff = backoff;
        this.clock = settings.clock();
        this.sleeper = settings.sleeper();
        this.maxAttempts = settings.maxAttempts();
        this.observer = settings.observer();
    }

    /**
     * Creates a client that pauses with full jitter.
     *
     * @param next makes one attempt
     * @param settings for clock, sleeper, number of attempts and observer
     * @return the client
     */
    public static RetryingClient create(Client next, Settings settings) {
        return new RetryingClient(
                next, new Backoff(() -> ThreadLocalRandom.current().nextDouble()), settings);
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        boolean mayBeDone = false;
        for (int attempt = 1; ; attempt++) {
            refuseIfInterrupted(request);
            try {
                Response response = next.execute(request, options);
                if (mayBeDone && isGone(request, response)) {
                    return done(response);
                }
                int status = response.status();
                Optional<Duration> retryAfter = RetryAfter.of(response, clock);
                if (!policy.mayRepeat(request, status, retryAfter)) {
                    return response;
                }
                Duration pause = pause(attempt, status, retryAfter);
                if (isLast(attempt, pause)) {
                    return response;
                }
                mayBeDone |= !Proof.turnedAway(status, retryAfter);
                response.close();
                repeat(attempt, pause, OptionalInt.of(status), Optional.empty());
            } catch (IOException e) {
                Duration pause = backoff.pause(attempt, Optional.empty());
                if (!policy.mayRepeat(request, e) || isLast(attempt, pause) || isInterrupted()) {
                    throw NoResponse.exception(request, attempt, e);
                }
                mayBeDone |= Proof.ofNoResponse(e) != Proof.NOT_ACTED;
                repeat(attempt, pause, OptionalInt.empty(), Optional.of(e));
            }
        }
    }

    private Duration pause(int attempt, int status, Optional<Duration> retryAfter) {
        return status == 429 ? backoff.pauseAfterRateLimit(attempt, retryAfter) : backoff.pause(attempt, retryAfter);
    }

    private boolean isLast(int attempt, Duration pause) {
        return attempt >= maxAttempts || pause.compareTo(OngoingCall.current().left()) >= 0;
    }

    private void repeat(int attempt, Duration pause, OptionalInt status, Optional<IOException> failure) {
        observer.retrying(new Retry(OngoingCall.current().call(), attempt, pause, status, failure));
        PauseLog.waits(
                OngoingCall.current().name(), pause, "before attempt " + (attempt + 1) + ", " + after(status, failure));
        Pauses.pause(sleeper, pause, "interrupted between two attempts");
    }

    /** By its type alone: what an exception says may be the server's own words. */
    private static String after(OptionalInt status, Optional<IOException> failure) {
        return failure.map(e -> "after no response (" + e.getClass().getSimpleName() + ")")
                .orElseGet(() -> "after status " + status.orElseThrow());
    }

    /** A deletion that was perhaps carried out and then finds nothing to delete has reached its aim. */
    private static boolean isGone(Request request, Response response) {
        return request.httpMethod() == HttpMethod.DELETE
                && Proof.isAbsence(response)
                && Requests.returnsNothing(request);
    }

    private static Response done(Response response) {
        response.close();
        return Response.builder()
                .request(response.request())
                .status(204)
                .headers(Map.of())
                .build();
    }

    private static void refuseIfInterrupted(Request request) {
        if (isInterrupted()) {
            throw new InterruptedCallException(Requests.name(request) + " failed: the thread was interrupted", null);
        }
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }
}
