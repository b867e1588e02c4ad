package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.internal.settings.TransportSettings;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;

/**
 * Sends one request over Apache HttpClient 5 and reads the whole response, so that a connection is never left open. It
 * sends the URL untouched, because a Digest is computed over it, and neither redirects, retries nor authenticates, but to a
 * proxy.
 */
public final class HttpTransport implements Client, AutoCloseable {
    private final CloseableHttpClient http;
    private final BoundedBody bodies;
    private final boolean authenticatesToProxy;
    private final Optional<HttpHost> proxy;

    /** The last origin that was called: a client calls one only, and need not read it off every URL. */
    private volatile Origin lastOrigin = new Origin("", null);

    /** The configuration for the options that were given last: calls of a client have the same, unless time is short. */
    private volatile Configuration lastConfiguration = new Configuration(null, null);

    private HttpTransport(CloseableHttpClient http, TransportSettings settings, BodyBuffers buffers) {
        this.http = http;
        this.bodies = new BoundedBody(buffers, settings.maxResponseSize());
        this.authenticatesToProxy = settings.proxyLogin().isPresent();
        this.proxy = HttpClients5.proxy(settings);
    }

    /**
     * Creates a transport with a pool of connections.
     *
     * @param settings checked by the builder
     * @param buffers for the bodies of responses
     * @return the transport
     */
    public static HttpTransport create(TransportSettings settings, BodyBuffers buffers) {
        return new HttpTransport(HttpClients5.create(settings), settings, buffers);
    }

    /** Takes the read timeout for the limit of the whole attempt. */
    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        AttemptDeadline deadline = AttemptDeadline.in(options.readTimeoutMillis());
        while (true) {
            try {
                return send(request, options, deadline);
            } catch (StaleConnectionIOException another) {
                // The pool has dropped it, and has fewer now; at last it opens a new one, which is not looked at.
            }
        }
    }

    private Response send(Request request, Request.Options options, AttemptDeadline deadline) throws IOException {
        HttpHost host = host(request);
        ClassicHttpRequest message = HttpMessages.of(request, host);
        AttemptContext context = new AttemptContext(deadline);
        context.setRequestConfig(config(options));
        try {
            return http.execute(host, message, context, response -> {
                refuseIfOfProxy(host, response);
                return response(request, response, deadline);
            });
        } catch (CancellationException e) {
            // HttpClient's word for a thread that was interrupted while it waited for a connection.
            InterruptedIOException interrupted =
                    new InterruptedIOException("interrupted while waiting for a connection");
            interrupted.initCause(e);
            throw interrupted;
        } catch (RuntimeException e) {
            // HttpClient's word for some responses that are none of HTTP.
            throw new TransportFailureIOException(e);
        }
    }

    @Override
    public void close() {
        http.close(CloseMode.GRACEFUL);
    }

    /** Over http the proxy speaks for itself where a response is expected; over https only when it opens the tunnel. */
    private void refuseIfOfProxy(HttpHost host, ClassicHttpResponse response) throws ProxyIOException {
        boolean overHttp = host.getSchemeName().equals("http");
        if (proxy.isPresent() && overHttp && response.getCode() == ProxyIOException.WHO_CALLS) {
            throw ProxyIOException.whoCalls(proxy.get());
        }
    }

    private HttpHost host(Request request) {
        Origin origin = lastOrigin;
        if (!origin.isOf(request.url())) {
            String text = Requests.origin(request);
            origin = new Origin(text, HttpClients5.host(URI.create(text)));
            lastOrigin = origin;
        }
        return origin.host();
    }

    private RequestConfig config(Request.Options options) {
        Configuration known = lastConfiguration;
        if (known.options() != options) {
            known = new Configuration(options, newConfig(options));
            lastConfiguration = known;
        }
        return known.config();
    }

    /** The connect timeout can be shortened for one request only here, whatever HttpClient would rather have. */
    @SuppressWarnings("deprecation")
    private RequestConfig newConfig(Request.Options options) {
        int connectMillis = Math.min(options.connectTimeoutMillis(), options.readTimeoutMillis());
        return RequestConfig.custom()
                .setConnectTimeout(connectMillis, TimeUnit.MILLISECONDS)
                .setConnectionRequestTimeout(options.readTimeoutMillis(), TimeUnit.MILLISECONDS)
                .setAuthenticationEnabled(authenticatesToProxy)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    private Response response(Request request, ClassicHttpResponse response, AttemptDeadline deadline)
            throws IOException {
        return Response.builder()
                .request(request)
                .status(response.getCode())
                .reason(response.getReasonPhrase())
                .headers(HttpMessages.headers(response))
                .body(body(response, deadline))
                .build();
    }

    private Response.Body body(ClassicHttpResponse response, AttemptDeadline deadline) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return bodies.none();
        }
        try {
            return bodies.read(entity.getContent(), entity.getContentLength(), response.getCode());
        } catch (ResponseTooLargeIOException e) {
            // HttpClient would read to the end before it closes.
            deadline.expire();
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new BrokenBodyIOException(response.getCode(), HttpMessages.contentType(response), e);
        }
    }

    private record Configuration(Request.Options options, RequestConfig config) {}

    private record Origin(String text, HttpHost host) {
        boolean isOf(String url) {
            return url.startsWith(text) && url.startsWith("/", text.length());
        }
    }
}
