package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong setting is refused when the client is built, by a message with the field, the value and what is allowed. */
final class BadSettingTest {
    private static final AtlasCredentials KEY = AtlasCredentials.apiKey("public", "private");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cloud.mongodb.com",
                "http://127.0.0.1.example.com",
                "http://10.0.0.1:8080",
                "ftp://cloud.mongodb.com",
                "https://cloud.mongodb.com/api",
                "https:cloud",
                "cloud.mongodb.com"
            })
    void baseUrlThatIsNeitherHttpsNorLoopback(String url) {
        assertRefused(() -> AtlasClient.builder().baseUrl(URI.create(url)), "baseUrl", url, "https://");
        assertRefused(
                AtlasClient.builder().credentials(KEY).environment(Map.of("MONGODB_ATLAS_BASE_URL", url)),
                "baseUrl",
                url,
                "https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "https://example.com/"})
    void baseUrlThatIsHttpsOrLoopbackIsAccepted(String url) {
        try (AtlasClient client =
                AtlasClient.builder().credentials(KEY).baseUrl(URI.create(url)).build()) {
            assertThat(client.apiVersion()).isEqualTo(ApiVersion.V2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MONGODB_ATLAS_PUBLIC_API_KEY, MONGODB_ATLAS_PRIVATE_API_KEY",
        "MONGODB_ATLAS_PRIVATE_API_KEY, MONGODB_ATLAS_PUBLIC_API_KEY",
        "MONGODB_ATLAS_CLIENT_ID, MONGODB_ATLAS_CLIENT_SECRET",
        "MONGODB_ATLAS_CLIENT_SECRET, MONGODB_ATLAS_CLIENT_ID"
    })
    void halfOfAPairOfCredentials(String given, String missing) {
        assertRefused(AtlasClient.builder().environment(Map.of(given, "something")), missing, given, "both or neither");
        assertRefused(
                AtlasClient.builder().environment(Map.of(given, "something", missing, " ")),
                missing,
                given,
                "both or neither");
    }

    @Test
    void noCredentialsAtAll() {
        assertRefused(AtlasClient.builder(), "credentials", "not set", "MONGODB_ATLAS_CLIENT_ID");
    }

    @Test
    void blankCredentials() {
        assertThatThrownBy(() -> AtlasCredentials.apiKey(" ", "private")).hasMessageContaining("publicKey is blank");
        assertThatThrownBy(() -> AtlasCredentials.apiKey("public", " ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> AtlasCredentials.serviceAccount("", "secret")).hasMessageContaining("clientId");
    }

    @Test
    void serviceAccountOnV1() {
        assertRefused(
                AtlasClient.builder()
                        .apiVersion(ApiVersion.V1)
                        .credentials(AtlasCredentials.serviceAccount("mdb_sa_id_x", "secret")),
                "credentials",
                "service account",
                "API key");
    }

    @ParameterizedTest
    @CsvSource({"MONGODB_ATLAS_API_VERSION, v3, apiVersion", "MONGODB_ATLAS_PROJECT_ID, xyz, projectId"})
    void malformedVariable(String variable, String value, String field) {
        assertRefused(
                AtlasClient.builder().credentials(KEY).environment(Map.of(variable, value)), field, value, "allowed");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 86_401})
    void timesOutOfRange(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        String value = time.toString();
        assertRefused(() -> builder().connectTimeout(time), "connectTimeout", value, "1 ms to 24 h");
        assertRefused(() -> builder().attemptTimeout(time), "attemptTimeout", value, "1 ms to 24 h");
        assertRefused(() -> builder().callTimeout(time), "callTimeout", value, "1 ms to 24 h");
        assertRefused(() -> builder().settleTimeout(time), "settleTimeout", value, "1 ms to 24 h");
        assertRefused(() -> builder().pollInterval(time), "pollInterval", value, "1 ms to 24 h");
        assertRefused(() -> builder().pollInterval(null), "pollInterval", "null", "1 ms to 24 h");
    }

    @Test
    void numbersOutOfRange() {
        assertRefused(() -> builder().maxAttempts(0), "maxAttempts", "0", "1 to 20");
        assertRefused(() -> builder().maxAttempts(21), "maxAttempts", "21", "1 to 20");
        assertRefused(() -> builder().maxConnections(0), "maxConnections", "0", "1 to 10000");
        assertRefused(() -> builder().maxResponseSize(1023), "maxResponseSize", "1023", "1024 to 1073741824");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\r\nbreak", "a/b/c", "(comment)"})
    void applicationNameThatIsNoProduct(String name) {
        assertRefused(() -> builder().applicationName(name), "applicationName", Shown.of(name), "name/version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://proxy:3128", "socks://proxy:1080", "http://proxy", "http://proxy:3128/path", "proxy"})
    void proxyThatIsNoHttpProxy(String proxy) {
        assertThatThrownBy(() -> builder().proxy(URI.create(proxy)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("proxy is", proxy, "allowed is http://host:port");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, p, user of", "' ', p, user of", "a:b, p, user of", "a, -, password of", "a, ' ', password of"})
    void proxyCredentialsThatCannotBe(String user, String password, String field) {
        assertThatThrownBy(() -> builder().proxyCredentials(user, password))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field + " proxyCredentials is ")
                .hasMessageContaining("; allowed is ");
    }

    @Test
    void passwordOfAProxyIsNotRepeated() {
        assertThatThrownBy(() -> builder().proxy(URI.create("http://me:secret@proxy:3128")))
                .hasMessageContaining("http://***@proxy:3128")
                .hasMessageNotContaining("secret");
    }

    private static AtlasClientBuilder builder() {
        return AtlasClient.builder().credentials(KEY);
    }

    private static void assertRefused(AtlasClientBuilder builder, String field, String value, String allowed) {
        assertRefused(builder::build, field, value, allowed);
    }

    /** One that is wrong by itself is refused where it is set. */
    private static void assertRefused(ThrowingCallable refused, String field, String value, String allowed) {
        assertThatThrownBy(refused)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(field, value, "allowed", allowed);
    }
}
