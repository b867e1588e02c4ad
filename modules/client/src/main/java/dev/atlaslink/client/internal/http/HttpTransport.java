package dev.atlaslink.client.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one request over Apache HttpClient 5 and reads the whole answer, so that a connection is never left open. It
 * sends the URL untouched, because a Digest is computed over it, and neither redirects, retries nor authenticates.
 */
public final class HttpTransport implements Client, AutoCloseable {
    private static final int CONNECTIONS = 64;

    private final CloseableHttpClient http;
    private volatile boolean closed;

    private HttpTransport(CloseableHttpClient http) {
        this.http = http;
    }

    /**
     * Creates a transport with a pool of connections.
     *
     * @param connectTimeout to connect
     * @return the transport
     */
    public static HttpTransport create(Duration connectTimeout) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connectTimeout))
                .build();
        return new HttpTransport(HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setDefaultConnectionConfig(connections)
                        .setConnectionFactory(HttpTransport::connection)
                        .build())
                .setUserAgent(UserAgent.value())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build());
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        if (closed) {
            throw new IllegalStateException("this AtlasClient is closed");
        }
        URI uri = URI.create(request.url());
        HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
        BasicClassicHttpRequest message =
                new BasicClassicHttpRequest(request.httpMethod().name(), host, target(uri));
        request.headers().forEach((name, values) -> {
            // The entity sets the length itself.
            if (!name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> message.addHeader(name, value));
            }
        });
        if (request.body() != null) {
            message.setEntity(new ByteArrayEntity(request.body(), null));
        }
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(RequestConfig.custom()
                .setResponseTimeout(options.readTimeoutMillis(), TimeUnit.MILLISECONDS)
                .build());
        try {
            return http.execute(host, message, context, answer -> response(request, answer));
        } catch (CancellationException e) {
            // HttpClient's word for a thread that was interrupted while it waited for a connection.
            InterruptedIOException interrupted =
                    new InterruptedIOException("interrupted while waiting for a connection");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    @Override
    public void close() {
        closed = true;
        http.close(CloseMode.GRACEFUL);
    }

    private static ManagedHttpClientConnection connection(Socket socket) throws IOException {
        UnloggedConnection connection = new UnloggedConnection();
        if (socket != null) {
            connection.bind(socket);
        }
        return connection;
    }

    private static String target(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Response response(Request request, ClassicHttpResponse answer) throws IOException {
        HttpEntity entity = answer.getEntity();
        return Response.builder()
                .request(request)
                .status(answer.getCode())
                .reason(answer.getReasonPhrase())
                .headers(headers(answer.getHeaders()))
                .body(entity == null ? new byte[0] : EntityUtils.toByteArray(entity))
                .build();
    }

    private static Map<String, Collection<String>> headers(Header[] headers) {
        Map<String, Collection<String>> result = new LinkedHashMap<>();
        Arrays.stream(headers)
                .forEach(header -> result.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                        .add(header.getValue()));
        return result;
    }
}
