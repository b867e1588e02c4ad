package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.limit.PermitSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A server that sends a status line and no more, which only a socket can show as the client's own transport sees it. */
final class ResponseWithoutABodyTest {
    private final HttpServer server;
    private int status = 200;

    @AutoClose
    private final AtlasClient client;

    ResponseWithoutABodyTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
        client = AtlasClient.builder()
                .baseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .permitSource(PermitSource.UNLIMITED)
                .build();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void refusalIsExplainedByItsReasonPhrase() {
        status = 400;

        assertThatThrownBy(() -> client.api(BodiesApi.class).getThing())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("getThing failed: Bad Request (400, GET /api/atlas/v2/things/1)");
    }

    @Test
    void bytesAreNoneAndTextIsEmpty() {
        assertThat(client.api(BodiesApi.class).getLog()).isEmpty();
        assertThat(client.api(BodiesApi.class).getTable()).isEmpty();
    }

    @Test
    void modelIsMissed() {
        assertThatThrownBy(() -> client.api(BodiesApi.class).getThing())
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the response is empty, although one with a body was promised");
    }

    @Test
    void deletionIsDone() {
        status = 204;

        client.api(BodiesApi.class).deleteThing();

        assertThat(status).as("nothing was refused").isEqualTo(204);
    }
}
