package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.internal.settings.TransportSettings;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Sends requests over a transport that the user gave, and holds it to the limits of ours as far as that is possible from
 * outside: the size of the response, and its time whenever the transport has read something.
 */
public final class GivenTransport implements Client {
    private static final long LENGTH_NOT_KNOWN = -1;

    private static final int LOWEST_STATUS = 100;

    private final AtlasTransport transport;
    private final String userAgent;
    private final BoundedBody bodies;
    private final LongSupplier nanoTime;

    /**
     * Creates a client.
     *
     * @param transport that the user gave
     * @param settings for the application's name and the limit of size
     * @param buffers for the bodies of responses
     */
    public GivenTransport(AtlasTransport transport, TransportSettings settings, BodyBuffers buffers) {
        this(transport, settings, buffers, System::nanoTime);
    }

    GivenTransport(AtlasTransport transport, TransportSettings settings, BodyBuffers buffers, LongSupplier nanoTime) {
        this.transport = transport;
        this.userAgent = UserAgent.of(settings.applicationName());
        this.bodies = new BoundedBody(buffers, settings.maxResponseSize());
        this.nanoTime = nanoTime;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        TransportRequest sent = new TransportRequest(
                request.httpMethod().name(),
                request.url(),
                headers(request),
                request.body(),
                Duration.ofMillis(options.connectTimeoutMillis()),
                Duration.ofMillis(options.readTimeoutMillis()));
        AttemptDeadline deadline = AttemptDeadline.in(options.readTimeoutMillis(), nanoTime);
        try {
            return response(request, transport.send(sent), deadline);
        } catch (RuntimeException e) {
            throw new TransportFailureIOException(e);
        }
    }

    private Response response(Request request, TransportResponse response, AttemptDeadline deadline)
            throws IOException {
        if (response.status() < LOWEST_STATUS) {
            response.body().close();
            throw new IOException("the transport returned status " + response.status() + ", which HTTP does not know");
        }
        Map<String, Collection<String>> headers = copy(response.headers());
        return Response.builder()
                .request(request)
                .status(response.status())
                .headers(headers)
                .body(body(response, headers, deadline))
                .build();
    }

    private Response.Body body(
            TransportResponse response, Map<String, Collection<String>> headers, AttemptDeadline deadline)
            throws IOException {
        try (InputStream body = new TimedInputStream(response.body(), deadline)) {
            return bodies.read(body, LENGTH_NOT_KNOWN, response.status());
        } catch (ResponseTooLargeIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Optional<String> contentType = headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst();
            throw new BrokenBodyIOException(response.status(), contentType, e);
        }
    }

    private Map<String, List<String>> headers(Request request) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        request.headers().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Length")) {
                headers.put(name, List.copyOf(values));
            }
        });
        headers.put("User-Agent", List.of(userAgent));
        return headers;
    }

    private static Map<String, Collection<String>> copy(Map<String, ? extends Collection<String>> headers) {
        Map<String, Collection<String>> copy = new LinkedHashMap<>();
        headers.forEach((name, values) -> {
            // java.net.HttpURLConnection keeps the status line under no name.
            if (name != null) {
                copy.put(name, List.copyOf(values));
            }
        });
        return copy;
    }

    private static final class TimedInputStream extends FilterInputStream {
        private final AttemptDeadline deadline;

        TimedInputStream(InputStream in, AttemptDeadline deadline) {
            super(in);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            deadline.millisLeft();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            deadline.millisLeft();
            return super.read(bytes, offset, length);
        }
    }
}
