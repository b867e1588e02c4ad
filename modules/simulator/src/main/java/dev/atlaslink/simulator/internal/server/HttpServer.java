package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the pipeline over HTTP on the loopback address. */
public final class HttpServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int MAX_THREADS = 200;
    private static final int MIN_THREADS = 8;
    private static final int THREAD_IDLE_MILLIS = 60_000;

    private final Server server;
    private final Sender sender;
    private final ServerConnector connector;

    /**
     * Makes a server that does not listen yet.
     *
     * @param port the port, or 0 for any free one
     * @param idleTimeout how long a connection may stay silent before it is ended
     * @param clock tells the date of responses
     */
    public HttpServer(int port, Duration idleTimeout, InstantSource clock) {
        sender = new Sender(clock);
        // Any queue but Jetty's own, which starts the whole management system of the platform to size a cache line.
        QueuedThreadPool threads =
                new QueuedThreadPool(MAX_THREADS, MIN_THREADS, THREAD_IDLE_MILLIS, new LinkedBlockingQueue<>());
        threads.setName("atlas-simulator");
        // A simulator that nobody closed must not keep the process alive.
        threads.setDaemon(true);
        server = new Server(threads);
        // Jetty may give back a buffer twice when a caller hangs up during its response. From a pool it would then
        // serve two connections at once, and one of them would be cut off.
        connector = new ServerConnector(
                server, null, null, new ByteBufferPool.NonPooling(), 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setIdleTimeout(idleTimeout.toMillis());
        server.addConnector(connector);
        server.setErrorHandler(new AtlasErrorHandler(sender));
    }

    /**
     * Starts to listen.
     *
     * @param control responds to what is not for Atlas; empty for all else
     * @throws IllegalStateException if the port cannot be had
     */
    public void start(Pipeline pipeline, Function<ReceivedRequest, Optional<Response>> control) {
        server.setHandler(new AtlasHandler(pipeline, control, sender));
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new IllegalStateException("The simulator cannot listen on " + HOST + ":" + connector.getPort(), e);
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false);
        // Buffers are not pooled, and those outside of the heap are dear to make.
        configuration.setUseInputDirectByteBuffers(false);
        configuration.setUseOutputDirectByteBuffers(false);
        // Routing works on the encoded path, so nothing in it is ambiguous; Azure ids hold encoded slashes.
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        return configuration;
    }

    public URI uri() {
        return URI.create("http://" + HOST + ":" + connector.getLocalPort());
    }

    /** Stops listening and ends the open connections. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The simulator did not stop", e);
        }
    }
}
