package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.Attempt;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the observer and the DEBUG log about each request on the wire, by an allow-list: no body, query or secret. */
public final class ObservingClient implements Client {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.wire");

    private final Client next;
    private final AtlasObserver observer;

    /**
     * Creates a client.
     *
     * @param next sends one request
     * @param observer is told about it
     */
    public ObservingClient(Client next, AtlasObserver observer) {
        this.next = next;
        this.observer = observer;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        long start = System.nanoTime();
        Response response;
        try {
            response = next.execute(request, options);
        } catch (IOException e) {
            report(request, null, start);
            throw e;
        }
        report(request, response, start);
        return response;
    }

    private void report(Request request, Response response, long start) {
        Attempt attempt = new Attempt(
                Requests.operationId(request),
                request.httpMethod().name(),
                Requests.path(request),
                Requests.header(request.headers(), "Accept"),
                Requests.header(request.headers(), "Content-Type"),
                response == null ? OptionalInt.empty() : OptionalInt.of(response.status()),
                response == null ? Optional.empty() : Requests.header(response.headers(), "Content-Type"),
                Duration.ofNanos(System.nanoTime() - start));
        LOG.debug("{}", attempt);
        observer.attempted(attempt);
    }
}
