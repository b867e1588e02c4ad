package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.endtoend.fixture.StubServer;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that are not Atlas's are typed exceptions with their status, never those of Feign or Jackson. */
final class UnexpectedResponseTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String HTML = "<html><body>please log in</body></html>";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "text/html, `" + HTML + "`",
                "`` , {}",
                "application/json, `" + HTML + "`",
                "application/json, {\"enabled\":tr",
                "application/json, {\"enabled\":",
                "application/json, ``",
                "application/json, null",
                "application/json, {}",
                "application/json, []",
                "application/json, {\"enabled\":{}}",
            })
    void successThatIsNotThePromisedJson(String contentType, String body) {
        try (StubServer server = StubServer.responding(200, contentType, body);
                AtlasClient client = server.client()) {
            assertThatThrownBy(() -> regionalMode(client))
                    .isInstanceOfSatisfying(
                            UnexpectedResponseException.class,
                            e -> assertThat(e.status()).hasValue(200))
                    .hasMessageContainingAll(
                            "getGroupPrivateEndpointRegionalMode failed", "200", "GET /api/atlas/v2/groups/" + PROJECT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 599})
    void serverErrorThatIsNotJson(int status) {
        try (StubServer server = StubServer.responding(status, "text/html", HTML);
                AtlasClient client = server.client()) {
            assertThatThrownBy(() -> regionalMode(client)).isInstanceOfSatisfying(ServerException.class, e -> {
                assertThat(e.response().status()).isEqualTo(status);
                assertThat(e.response().errorCode()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"application/json, ``", "application/json, {\"error\":400,", "text/plain, no", "``, ``"})
    void clientErrorWithoutAnErrorBody(String contentType, String body) {
        try (StubServer server = StubServer.responding(400, contentType, body);
                AtlasClient client = server.client()) {
            assertThatThrownBy(() -> regionalMode(client)).isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                assertThat(e.response().status()).isEqualTo(400);
                assertThat(e.response().errorCode()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Application/JSON; charset=UTF-8", "APPLICATION/VND.ATLAS.2023-01-01+JSON"})
    void mediaTypeIsReadWithoutRegardToCase(String contentType) {
        try (StubServer server = StubServer.responding(200, contentType, "{\"enabled\":true}");
                AtlasClient client = server.client()) {
            regionalMode(client);
        }
    }

    @Test
    void bodyThatBreaksOffIsNoResponse() {
        try (StubServer server = StubServer.responding(200, "application/json", "{\"enabled\":", 10);
                AtlasClient client = server.client()) {
            assertThatThrownBy(() -> regionalMode(client))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("getGroupPrivateEndpointRegionalMode failed");
        }
    }

    @Test
    void nobodyListeningIsNoResponse() {
        URI nobody;
        try (StubServer server = StubServer.responding(200, "application/json", "{}")) {
            nobody = server.uri();
        }
        try (StubServer other = StubServer.responding(200, "application/json", "{}");
                AtlasClient client = other.builder()
                        .baseUrl(nobody)
                        .credentials(AtlasCredentials.apiKey("public", "private"))
                        .build()) {
            assertThatThrownBy(() -> regionalMode(client)).isInstanceOf(TransportException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void redirectIsNotFollowed(int status) {
        try (StubServer elsewhere = StubServer.responding(200, "application/json", "{\"enabled\":true}");
                StubServer server = StubServer.redirecting(status, elsewhere.uri());
                AtlasClient client = server.client()) {
            assertThatThrownBy(() -> regionalMode(client))
                    .isInstanceOfSatisfying(
                            AtlasApiException.class,
                            e -> assertThat(e.response().status()).isEqualTo(status));
        }
    }

    private static void regionalMode(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }
}
