package dev.atlaslink.simulator.internal.server;

import java.net.URI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the pipeline over HTTP on the loopback address. */
public final class HttpServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int IDLE_TIMEOUT_MILLIS = 30_000;

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for any free one
     * @throws IllegalStateException if the port cannot be had
     */
    public static HttpServer start(int port, Pipeline pipeline) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("atlas-simulator");
        // A simulator that nobody closed must not keep the process alive.
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_TIMEOUT_MILLIS);
        server.addConnector(connector);
        server.setHandler(new AtlasHandler(pipeline));
        server.setErrorHandler(new AtlasErrorHandler());
        HttpServer started = new HttpServer(server, connector);
        try {
            server.start();
            return started;
        } catch (Exception e) {
            started.close();
            throw new IllegalStateException("The simulator cannot listen on " + HOST + ":" + port, e);
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
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
