package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.ServiceAccount;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The limits of the token endpoint: 100 live tokens (Atlas API reference), 50 requests a minute for each address and
 * client (reported by users).
 */
class OAuthLimitsConformanceTest {

    private final Wire wire = new Wire();
    private final OAuthClient client = new OAuthClient(wire, wire.simulator().serviceAccount());

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void the51stRequestOfAMinuteIsAnApiErrorNotAnOAuthOne() {
        ask(50);
        wire.advance(20);

        Reply limited = client.askForToken();

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isEqualTo("40");
        assertThat(limited.header("Content-Type")).isEqualTo("application/json");
        assertThat(limited.body())
                .isEqualTo("{\"detail\":\"The limit of 50 requests per 1 minutes was reached for /api/oauth/token.\","
                        + "\"error\":429,\"errorCode\":\"RATE_LIMITED\",\"parameters\":[\"/api/oauth/token\",50,1],"
                        + "\"reason\":\"Too Many Requests\"}");
    }

    @Test
    void retryAfterIsExactlyWhenTheNextRequestIsServed() {
        client.askForToken();
        wire.advance(10);
        ask(49);
        assertThat(client.askForToken().header("Retry-After")).isEqualTo("50");

        wire.advance(49);
        assertThat(client.askForToken().header("Retry-After")).isEqualTo("1");
        wire.advance(1);
        assertThat(client.askForToken().status()).isEqualTo(200);
        assertThat(client.askForToken().header("Retry-After")).isEqualTo("10");
    }

    @Test
    void malformedRequestsCountButWrongSecretsAndRevokesDoNot() {
        for (int i = 0; i < 50; i++) {
            wrongSecret();
            client.revoke("unknown");
        }
        assertThat(client.form(OAuthClient.TOKEN, "").status()).isEqualTo(400);
        ask(49);
        assertThat(client.askForToken().status()).isEqualTo(429);
        assertThat(wrongSecret().status()).isEqualTo(401);
        assertThat(client.revoke("unknown").status()).isEqualTo(200);
    }

    @Test
    void eachClientHasItsOwnLimit() {
        ask(50);
        ServiceAccount other = new ServiceAccount("mdb_sa_id_0123456789abcdef01234567", "mdb_sa_sk_other");
        wire.simulator().access().add(other);
        assertThat(new OAuthClient(wire, other).askForToken().status()).isEqualTo(200);
    }

    @Test
    void the101stLiveTokenIsDenied() {
        ask100();

        Reply denied = client.askForToken();

        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.json().size()).isEqualTo(2);
        assertThat(denied.text("/error")).isEqualTo("access_denied");
        assertThat(denied.text("/error_description")).contains("100");
        assertThat(denied.header("X-Error-Code")).isNull();
    }

    @Test
    void aRevokedTokenMakesRoomForOne() {
        String token = client.token();
        ask(49);
        wire.advance(60);
        ask(50);
        wire.advance(60);
        assertThat(client.askForToken().status()).isEqualTo(403);

        client.revoke("unknown");
        assertThat(client.askForToken().status()).isEqualTo(403);
        client.revoke(token);
        assertThat(client.askForToken().status()).isEqualTo(200);
        assertThat(client.askForToken().status()).isEqualTo(403);
    }

    @Test
    void expiredTokensMakeRoom() {
        ask100();
        wire.advance(3600 - 120);
        assertThat(client.askForToken().status()).isEqualTo(200);
    }

    private void ask100() {
        ask(50);
        wire.advance(60);
        ask(50);
        wire.advance(60);
    }

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(client.askForToken().status()).isEqualTo(200);
        }
    }

    private Reply wrongSecret() {
        String wrong = OAuthClient.basic(client.account().clientId() + ":wrong");
        return client.form(OAuthClient.TOKEN, OAuthClient.GRANT, Map.of("Authorization", wrong));
    }
}
