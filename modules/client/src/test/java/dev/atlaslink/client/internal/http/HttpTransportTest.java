package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request goes out as it is, once, and its response comes back as it came. */
final class HttpTransportTest {
    @AutoClose
    private final HttpTransport transport = Transports.direct();

    @Test
    void requestGoesOutAsItIs() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.status(204))) {
            transport
                    .execute(
                            ThingRequests.of(
                                    "createThing",
                                    server.url("/api/a%2Fb?x=%20y&z=/"),
                                    Map.of("X-Two", List.of("1", "2"), "content-length", List.of("999")),
                                    "größe"),
                            ThingCall.OPTIONS)
                    .close();

            assertThat(server.received()).hasSize(1);
            assertThat(server.received().get(0))
                    .startsWith("POST /api/a%2Fb?x=%20y&z=/ HTTP/1.1\r\n")
                    .contains("\r\nX-Two: 1\r\nX-Two: 2\r\n")
                    .contains("\r\nContent-Length: 7\r\n")
                    .contains("\r\nHost: localhost:" + server.port() + "\r\n")
                    .containsPattern("\r\nUser-Agent: atlaslink/.* shop/7\r\n")
                    .doesNotContain(": 999", "Content-Type", "Cookie", "Upgrade")
                    .endsWith("\r\n\r\ngröße");
        }
    }

    @Test
    void requestWithoutABodyHasNoLength() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.status(204))) {
            transport.execute(of("getThing", server), ThingCall.OPTIONS).close();

            assertThat(server.received().get(0))
                    .startsWith("GET /things HTTP/1.1\r\n")
                    .doesNotContain("Content-Length", "Upgrade");
        }
    }

    @Test
    void responseComesBackAsItCame() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(Said.body(404, "{\"error\":404}", "X-Two: 1", "X-Other: 3", "X-Two: 2"))) {
            Request request = of("getThing", server);

            Response response = transport.execute(request, ThingCall.OPTIONS);

            assertThat(response.request()).isSameAs(request);
            assertThat(response.status()).isEqualTo(404);
            assertThat(response.reason()).isEqualTo("Reason");
            assertThat(response.headers().get("X-Two")).containsExactly("1", "2");
            assertThat(response.headers().get("X-Other")).containsExactly("3");
            assertThat(text(response)).isEqualTo("{\"error\":404}");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void responseThatCanHaveNoBodyHasAnEmptyOne(int status) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.raw("HTTP/1.1 " + status + " Reason\r\n\r\n"))) {
            assertThat(text(transport.execute(of("getThing", server), ThingCall.OPTIONS)))
                    .isEmpty();
        }
    }

    /** They are for what stands above to follow, repeat and authenticate, or not. */
    @Test
    void neitherRedirectNorRefusalIsFollowedUp() throws IOException {
        for (Said said : List.of(
                Said.status(302, "Location: /other"),
                Said.status(401, "WWW-Authenticate: Basic realm=\"things\""),
                Said.status(503, "Retry-After: 0"))) {
            try (ScriptedServer server = new ScriptedServer(said)) {
                transport.execute(of("getThing", server), ThingCall.OPTIONS).close();

                assertThat(server.received()).hasSize(1);
            }
        }
    }

    @Test
    void cookieIsNotSentBack() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.status(204, "Set-Cookie: session=1; Path=/"))) {
            transport.execute(of("getThing", server), ThingCall.OPTIONS).close();
            transport.execute(of("getThing", server), ThingCall.OPTIONS).close();

            assertThat(server.received()).hasSize(2).noneMatch(request -> request.contains("Cookie"));
        }
    }

    @Test
    void connectionServesOneRequestAfterTheOther() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.body(200, "{}"));
                ScriptedServer other = new ScriptedServer(Said.body(200, "[]"))) {
            for (int i = 0; i < 3; i++) {
                assertThat(text(transport.execute(of("getThing", server), ThingCall.OPTIONS)))
                        .isEqualTo("{}");
            }
            assertThat(server.connections()).isEqualTo(1);

            assertThat(text(transport.execute(of("getThing", other), ThingCall.OPTIONS)))
                    .isEqualTo("[]");
        }
    }

    @Test
    void connectionThatTheServerClosedIsNotUsedAgain() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.body(200, "{}").thenHangsUp())) {
            for (int i = 0; i < 3; i++) {
                assertThat(text(transport.execute(of("createThing", server), ThingCall.OPTIONS)))
                        .isEqualTo("{}");
            }
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void closedTransportSendsNothing() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Said.status(204))) {
            transport.close();

            assertThatThrownBy(() -> transport.execute(of("getThing", server), ThingCall.OPTIONS))
                    .isInstanceOf(IOException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    private static Request of(String operation, ScriptedServer server) {
        return ThingRequests.of(operation, server.url("/things"));
    }

    private static String text(Response response) throws IOException {
        return new String(response.body().asInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
