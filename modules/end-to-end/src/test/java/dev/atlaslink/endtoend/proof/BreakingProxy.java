package dev.atlaslink.endtoend.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/** Stands between a client and the simulator, and lets a plan say what the client gets instead of each response. */
final class BreakingProxy implements AutoCloseable {
    /** Those that java.net.http sets itself. */
    private static final Set<String> FRAMING = Set.of("host", "connection", "content-length", "transfer-encoding");

    private final URI atlas;
    private final HttpServer server;
    private final boolean tls;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile Plan plan = Plan.NONE;
    private volatile Consumer<Exchange> witness = exchange -> {};

    private BreakingProxy(URI atlas, HttpServer server, boolean tls) {
        this.atlas = atlas;
        this.server = server;
        this.tls = tls;
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
    }

    static BreakingProxy of(URI atlas) {
        try {
            return new BreakingProxy(atlas, HttpServer.create(anyPort(), 0), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Speaks TLS and closes each connection after one response, so that each request takes a tunnel of its own. */
    static BreakingProxy ofTls(URI atlas, SSLContext context) {
        try {
            HttpsServer server = HttpsServer.create(anyPort(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            return new BreakingProxy(atlas, server, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    URI uri() {
        return URI.create(
                (tls ? "https" : "http") + "://localhost:" + server.getAddress().getPort());
    }

    /** Tells a witness what goes through from now on, and breaks it as planned. */
    void follow(Plan next, Consumer<Exchange> by) {
        witness = by;
        plan = next;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean counts = exchange.getRequestHeaders().containsKey("Authorization");
        Plan current = plan;
        Delivered delivered =
                counts && current.turnsAway() ? current.refusal() : current.delivered(forward(exchange, body), counts);
        if (counts) {
            witness.accept(new Exchange(
                    exchange.getRequestMethod(), exchange.getRequestURI().getPath(), delivered));
        }
        give(exchange, delivered);
    }

    private Delivered forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        atlas.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Delivered(response.statusCode(), response.headers().map(), response.body(), 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void give(HttpExchange exchange, Delivered delivered) throws IOException {
        try (exchange) {
            if (delivered.isDropped()) {
                return;
            }
            delivered.headers().forEach((name, values) -> {
                if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, List.copyOf(values));
                }
            });
            if (tls) {
                exchange.getResponseHeaders().set("Connection", "close");
            }
            int length = delivered.body().length + delivered.missingBytes();
            if (length == 0 || delivered.status() == 204) {
                exchange.sendResponseHeaders(delivered.status(), -1);
                return;
            }
            exchange.sendResponseHeaders(delivered.status(), length);
            exchange.getResponseBody().write(delivered.body());
        }
    }

    /** What a client asked with credentials, and what it got. */
    record Exchange(String method, String path, Delivered delivered) {}
}
