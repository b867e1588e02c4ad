package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.internal.call.OngoingCall;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells the observer and the DEBUG log about each request on the wire. */
public final class ObservingClient implements Client {
    private final Client next;
    private final AtlasObserver observer;
    private final WireLog log;
    private final DeprecationNotices deprecations;

    /**
     * Creates a client.
     *
     * @param next sends one request
     * @param observer is told about it
     */
    public ObservingClient(Client next, AtlasObserver observer) {
        this(next, observer, new WireLog());
    }

    ObservingClient(Client next, AtlasObserver observer, WireLog log) {
        this.next = next;
        this.observer = observer;
        this.log = log;
        this.deprecations = new DeprecationNotices(observer);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        OngoingCall call = OngoingCall.current();
        int number = call.countRequest();
        observer.attemptStarted(call.call(), number);
        long start = System.nanoTime();
        try {
            Response response = next.execute(withHeadersOfTheObserver(request, call.call(), number), options);
            Duration elapsed = since(start);
            log.responded(call.call().id(), request, response, elapsed);
            observer.attemptEnded(
                    attempt(call.call(), number, request, Optional.of(response), elapsed, Optional.empty()));
            deprecations.check(call.call().operationId(), response);
            return response;
        } catch (IOException | RuntimeException | Error e) {
            Duration elapsed = since(start);
            log.broken(call.call().id(), request, e, elapsed);
            observer.attemptEnded(attempt(call.call(), number, request, Optional.empty(), elapsed, Optional.of(e)));
            throw e;
        }
    }

    /** What the caller set itself stays. */
    private Request withHeadersOfTheObserver(Request request, Call call, int number) {
        Request more = request;
        for (Map.Entry<String, String> header :
                observer.requestHeaders(call, number).entrySet()) {
            if (Requests.header(more.headers(), header.getKey()).isEmpty()) {
                more = Requests.with(more, header.getKey(), header.getValue());
            }
        }
        return more;
    }

    private static Attempt attempt(
            Call call,
            int number,
            Request request,
            Optional<Response> response,
            Duration elapsed,
            Optional<Throwable> failure) {
        Optional<String> contentType =
                response.flatMap(received -> Requests.header(received.headers(), "Content-Type"));
        return new Attempt(
                call,
                number,
                Requests.header(request.headers(), "Accept"),
                Requests.header(request.headers(), "Content-Type"),
                response.map(received -> OptionalInt.of(received.status())).orElse(OptionalInt.empty()),
                contentType,
                contentType.flatMap(MediaTypes::resourceDate),
                elapsed,
                failure);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
