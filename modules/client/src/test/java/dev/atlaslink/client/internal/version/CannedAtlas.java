package dev.atlaslink.client.internal.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.version.shared.ProjectCalls;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.model.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that responds as it was told and keeps what it was sent, with a client of it: for the words of single requests
 * and responses, and for those that the simulator would never say.
 */
public final class CannedAtlas implements AutoCloseable {
    public static final String PROJECT = "5f7cac1adf5d6c6306f4b283";

    /** Of a service, or of whatever a response tells of. */
    public static final String ID = "66b81b2f5f1d0c4e8a7d3c10";

    private final Queue<Response> responses = new ConcurrentLinkedQueue<>();
    private final List<SentRequest> sent = new CopyOnWriteArrayList<>();
    private final List<Region> unknownRegions = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Pipeline pipeline;

    /** The client has an API key, for which it is not asked unless a test wants it so. */
    public CannedAtlas() {
        this(CredentialsByVersion.of(AtlasCredentials.apiKey("public", "private")));
    }

    public CannedAtlas(CredentialsByVersion credentials) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::respond);
        server.start();
        pipeline = Pipeline.create(TestSettings.at(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), credentials, new AtlasObserver() {
                    @Override
                    public void unknownRegion(Region region) {
                        unknownRegions.add(region);
                    }
                }));
    }

    public Generation generation(ApiVersion version) {
        return Versions.of(version, pipeline, ProjectId.of(PROJECT));
    }

    public ProjectCalls projects() {
        return Versions.projects(ApiVersion.V2, pipeline);
    }

    /** Responds to the next request that has no response yet with this. */
    public CannedAtlas responds(String json) {
        return responds(200, json);
    }

    public CannedAtlas responds(int status, String json) {
        responses.add(new Response(status, Optional.empty(), json));
        return this;
    }

    /** Asks for credentials. */
    public CannedAtlas challenges(String wwwAuthenticate) {
        responses.add(new Response(401, Optional.of(wwwAuthenticate), "{}"));
        return this;
    }

    /** Returns the only request. */
    public SentRequest sent() {
        assertThat(sent).hasSize(1);
        return sent.get(0);
    }

    /** Returns all requests, in their order. */
    public List<SentRequest> requests() {
        return List.copyOf(sent);
    }

    /** Returns the first lines of all requests, in their order. */
    public List<String> lines() {
        return sent.stream().map(SentRequest::line).toList();
    }

    /** Returns the regions that the client called unknown, in the order in which it did. */
    public List<Region> unknownRegions() {
        return List.copyOf(unknownRegions);
    }

    /** Ends the client, but not the server. */
    public void closeClient() {
        pipeline.close();
    }

    @Override
    public void close() {
        pipeline.close();
        server.stop(0);
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            sent.add(new SentRequest(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    header(exchange, "Authorization"),
                    header(exchange, "Accept"),
                    header(exchange, "Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Response response = Optional.ofNullable(responses.poll())
                    .orElseGet(() ->
                            new Response(400, Optional.empty(), "{\"error\":400,\"errorCode\":\"NO_RESPONSE_LEFT\"}"));
            byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            response.challenge()
                    .ifPresent(value -> exchange.getResponseHeaders().add("WWW-Authenticate", value));
            exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    private record Response(int status, Optional<String> challenge, String body) {}
}
