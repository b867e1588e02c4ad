package dev.atlaslink.transport.jdk;

import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests by {@code java.net.http}. Give it to
 * {@link dev.atlaslink.client.AtlasClientBuilder#transport(AtlasTransport) the builder of the client}; several clients may
 * share one.
 *
 * <p>It always speaks HTTP/1.1, asks for gzip, follows no redirect, keeps no cookie, and leaves challenges to the client. An
 * interrupt ends a request at once, and the time limit of an attempt holds to the last byte.
 *
 * <p>What {@code java.net.http} does not offer, and so is not to be had here:
 *
 * <ul>
 *   <li>The limit for connecting is one for all requests, {@link JdkTransportBuilder#connectTimeout}; the client's own is not
 *       looked at, except that no attempt takes longer than it may.
 *   <li>The number of connections has no limit, so {@code maxConnections} means nothing. How long idle connections are kept
 *       is a setting of the JVM, {@code jdk.httpclient.keepalive.timeout}.
 *   <li>The JDK itself repeats a GET once if its connection ends before anything of a response has come; an observer sees one
 *       attempt. Other methods are not repeated. With an API key the repeated GET carries a Digest that was used before, so
 *       that in the end it may be an {@code AuthenticationException} that tells of a broken line. The JVM's
 *       {@code -Djdk.httpclient.redirects.retrylimit=1} leaves repeating to the client.
 *   <li>A proxy may ask for HTTP Basic only, not for Digest. It is told so unasked. To a proxy that opens tunnels, and so for
 *       every https address, the JDK keeps a Basic login back, unless the JVM is started with
 *       {@code -Djdk.http.auth.tunneling.disabledSchemes=}.
 *   <li>Whether a proxy that hangs up instead of opening a tunnel has passed anything on is not known, so a POST or PATCH is
 *       not repeated then.
 * </ul>
 */
public final class JdkTransport implements AtlasTransport, AutoCloseable {
    /** {@code null} once it is closed. */
    private final AtomicReference<@Nullable HttpClient> http;

    private final Proxying proxying;
    private final LongSupplier nanoTime;

    JdkTransport(HttpClient http, Proxying proxying, LongSupplier nanoTime) {
        this.http = new AtomicReference<>(http);
        this.proxying = proxying;
        this.nanoTime = nanoTime;
    }

    /**
     * Creates a transport with the JVM's own certificates and proxies.
     *
     * @return the transport
     */
    public static JdkTransport create() {
        return builder().build();
    }

    /**
     * Returns a builder with the JVM's own certificates and proxies.
     *
     * @return the builder
     */
    public static JdkTransportBuilder builder() {
        return new JdkTransportBuilder();
    }

    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        HttpClient open = http.get();
        if (open == null) {
            throw new IOException("the transport is closed");
        }
        HttpRequest message = proxying.identify(Messages.of(Arguments.notNull("request", request, "what to send")));
        Deadline deadline = Deadline.in(request.timeout(), nanoTime);
        try {
            HttpResponse<InputStream> response = open.send(message, head -> new BodyStream(deadline));
            proxying.refuseIfOfProxy(response);
            return Unpacking.of(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while waiting for a response");
            interrupted.initCause(e);
            throw interrupted;
        } catch (IOException e) {
            throw Failures.translated(e, message, deadline);
        }
    }

    /**
     * Sends nothing from now on; closing again does nothing. Close the clients that use it first. On Java 21 and newer this
     * waits for the requests that are not over. Before that, Java cannot close an HTTP client: its connections and threads
     * go when nobody refers to it any more, which from now on is so.
     */
    @Override
    public void close() {
        if (http.getAndSet(null) instanceof AutoCloseable closing) {
            try {
                closing.close();
            } catch (Exception e) {
                throw new IllegalStateException(e); // it declares none
            }
        }
    }
}
