package com.example.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.NotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An interface generated here has the client's authentication, retries and errors. */
class ShowProjectTest {
    private final List<String> attempts = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private AtlasClient atlas;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::respond);
        server.start();
        atlas = AtlasClient.builder()
                .baseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .sleeper(pause -> {})
                .build();
    }

    @AfterEach
    void stop() {
        atlas.close();
        server.stop(0);
    }

    @Test
    void isAskedUnderItsDateAgainAfterA503AndAuthenticated() {
        assertEquals("Shop: 3 clusters", ShowProject.describe(atlas, "shop"));

        assertEquals(3, attempts.size(), () -> "the challenge, a 503 and the response: " + attempts);
        assertTrue(attempts.stream().allMatch(accept -> accept.equals("application/vnd.atlas.2023-01-01+json")));
    }

    @Test
    void failsAsEveryCallOfTheClientDoes() {
        assertThrows(NotFoundException.class, () -> ShowProject.describe(atlas, "unknown"));
    }

    private void respond(HttpExchange exchange) throws IOException {
        attempts.add(exchange.getRequestHeaders().getFirst("Accept"));
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization == null) {
            exchange.getResponseHeaders()
                    .add(
                            "WWW-Authenticate",
                            "Digest realm=\"MMS Public API\", nonce=\"n\", algorithm=MD5, qop=\"auth\"");
            send(exchange, 401, "{}");
        } else if (attempts.size() == 2) {
            send(exchange, 503, "{}");
        } else if (exchange.getRequestURI().getPath().equals("/api/atlas/v2/groups/shop")) {
            send(exchange, 200, "{\"id\":\"shop\",\"name\":\"Shop\",\"clusterCount\":3}");
        } else {
            send(exchange, 404, "{\"error\":404,\"errorCode\":\"GROUP_NOT_FOUND\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.atlas.2023-01-01+json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
