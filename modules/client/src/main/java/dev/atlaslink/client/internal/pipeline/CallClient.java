package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import dev.atlaslink.client.internal.call.OngoingCall;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.http.Requests;
import dev.atlaslink.client.internal.http.RetryingClient;
import dev.atlaslink.client.internal.settings.Settings;
import feign.Client;
import feign.Request;
import feign.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes one call of what lies beneath: identity, deadline, events, and an exception for every response but a success.
 */
final class CallClient implements Client {
    private final RetryingClient next;
    private final AtlasErrorDecoder errors;
    private final AtlasObserver observer;
    private final Duration callTimeout;
    private final Clock clock;
    private final URI baseUrl;
    private final AtomicLong ids;

    /**
     * Creates a client.
     *
     * @param ids counts the calls of one {@code AtlasClient}
     */
    CallClient(RetryingClient next, AtlasErrorDecoder errors, Settings settings, AtomicLong ids) {
        this.next = next;
        this.errors = errors;
        this.observer = settings.observer();
        this.callTimeout = settings.callTimeout();
        this.clock = settings.clock();
        this.baseUrl = settings.baseUrl();
        this.ids = ids;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        Call call = new Call(
                ids.incrementAndGet(),
                Requests.operationId(request),
                request.httpMethod().name(),
                Requests.path(request),
                clock.instant(),
                Requests.pathTemplate(request),
                baseUrl);
        long start = System.nanoTime();
        try (OngoingCall ongoing = OngoingCall.begin(call, callTimeout, clock)) {
            observer.callStarted(call);
            OptionalInt status = OptionalInt.empty();
            try {
                Response response = next.execute(request, options);
                status = OptionalInt.of(response.status());
                if (response.status() < 200 || response.status() > 299) {
                    throw errors.decode(response, call.startedAt());
                }
                end(ongoing, status, start, Optional.empty());
                return response;
            } catch (RuntimeException e) {
                end(ongoing, status, start, Optional.of(e));
                throw e;
            } catch (Error e) {
                // An observer that was told of the beginning has to hear of the end, too.
                end(ongoing, status, start, Optional.of(new IllegalStateException("the call ended in " + e, e)));
                throw e;
            }
        }
    }

    private void end(OngoingCall ongoing, OptionalInt status, long start, Optional<RuntimeException> failure) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        observer.callEnded(new CallResult(ongoing.call(), status, ongoing.requests(), elapsed, failure));
    }
}
