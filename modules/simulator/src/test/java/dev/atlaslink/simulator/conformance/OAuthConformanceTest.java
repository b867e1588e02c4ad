package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.ServiceAccount;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The OAuth operations: HTTP Basic with escaped parts, form bodies, one hour of life, errors of two shapes. */
class OAuthConformanceTest {

    private static final String TOKEN = OAuthClient.TOKEN;
    private static final String REVOKE = OAuthClient.REVOKE;
    private static final String GRANT = OAuthClient.GRANT;

    private final Wire wire = new Wire();
    private final OAuthClient client = new OAuthClient(wire, account());
    private final String target = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aServiceAccountGetsABearerTokenForAnHour() {
        Reply reply = form(TOKEN, GRANT);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.json().path("expires_in").asInt()).isEqualTo(3600);
        assertThat(reply.text("/token_type")).isEqualTo("Bearer");
        assertThat(reply.text("/access_token").split("\\.")).hasSize(3);
        assertThat(reply.json().has("refresh_token")).isFalse();
    }

    @Test
    void aTokenServesV2UntilItExpiresByTheClock() {
        String token = token();
        assertThat(bearer(token).status()).isEqualTo(200);

        wire.advance(3599);
        assertThat(bearer(token).status()).isEqualTo(200);

        wire.advance(1);
        Reply expired = bearer(token);
        assertThat(expired.outcome()).isEqualTo("401 UNEXPECTED_ERROR");
        assertThat(expired.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void aReplacedSecretIsRefusedAndItsTokensLiveOn() {
        String token = token();
        ServiceAccount changed = new ServiceAccount(client.account().clientId(), "mdb_sa_sk_changed");
        wire.simulator().access().replaceSecret(changed);

        assertThat(client.askForToken().status()).isEqualTo(401);
        assertThat(bearer(token).status()).isEqualTo(200);
        assertThat(bearer(new OAuthClient(wire, changed).token()).status()).isEqualTo(200);
    }

    @Test
    void aSeededSecretIsANewOneForAnAccountThatStays() {
        String token = token();
        ServiceAccount changed = new ServiceAccount(client.account().clientId(), "mdb_sa_sk_changed");
        wire.simulator()
                .seed("{\"serviceAccounts\":[{\"clientId\":\"" + changed.clientId() + "\",\"clientSecret\":\""
                        + changed.clientSecret() + "\"}]}");

        assertThat(client.askForToken().status()).isEqualTo(401);
        assertThat(bearer(token).status()).isEqualTo(200);
        assertThat(bearer(new OAuthClient(wire, changed).token()).status()).isEqualTo(200);
    }

    @Test
    void aRevokedTokenServesNoMore() {
        String token = token();
        Reply revoked = form(REVOKE, "token=" + token + "&token_type_hint=access_token");

        assertThat(revoked.status()).isEqualTo(200);
        assertThat(revoked.body()).isEmpty();
        assertThat(bearer(token).status()).isEqualTo(401);
        assertThat(form(REVOKE, "token=unknown").status()).isEqualTo(200);
    }

    @Test
    void v2WithoutATokenIsChallengedByDigest() {
        assertThat(wire.raw("GET", target, Wire.V2, null).header("WWW-Authenticate"))
                .startsWith("Digest ");
    }

    @Test
    void wrongCredentialsAreAnOAuthErrorNotAnApiError() {
        for (String credentials :
                new String[] {"x:y", account().clientId() + ":wrong", account().clientId(), "", "%zz:%zz"}) {
            Reply reply = form(TOKEN, GRANT, Map.of("Authorization", OAuthClient.basic(credentials)));
            assertThat(reply.status()).as(credentials).isEqualTo(401);
            assertThat(reply.body())
                    .isEqualTo(
                            "{\"error\":\"invalid_client\",\"error_description\":\"Invalid credentials provided.\"}");
        }
        assertThat(form(TOKEN, GRANT, Map.of("Authorization", "Basic ***")).text("/error"))
                .isEqualTo("invalid_client");
        assertThat(form(TOKEN, GRANT, Map.of()).text("/error")).isEqualTo("invalid_client");
    }

    @Test
    void bothPartsOfTheCredentialsMayBeUrlEscaped() {
        String escaped = account().clientId().replace("_", "%5F") + ":"
                + account().clientSecret().replace("-", "%2D");
        assertThat(form(TOKEN, GRANT, Map.of("Authorization", OAuthClient.basic(escaped)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void badFormsAreOAuthErrors() {
        assertThat(form(TOKEN, "").text("/error")).isEqualTo("invalid_request");
        assertThat(form(TOKEN, GRANT + "&" + GRANT).text("/error")).isEqualTo("invalid_request");
        assertThat(form(TOKEN, "grant_type=%zz").text("/error")).isEqualTo("invalid_request");
        assertThat(form(TOKEN, "grant_type=password").text("/error")).isEqualTo("unsupported_grant_type");
        assertThat(form(REVOKE, "").text("/error")).isEqualTo("invalid_request");
        assertThat(form(
                                TOKEN,
                                "{}",
                                Map.of("Authorization", client.authorization(), "Content-Type", "application/json"))
                        .text("/error"))
                .isEqualTo("invalid_request");
    }

    @Test
    void aParameterThatIsGivenTwiceIsNamedOnlyIfItIsAKnownOne() {
        assertThat(form(TOKEN, GRANT + "&" + GRANT).text("/error_description"))
                .isEqualTo("The parameter grant_type is given twice.");
        assertThat(form(TOKEN, GRANT + "&s3cret=1&s3cret=2").text("/error_description"))
                .isEqualTo("A parameter is given twice.");
    }

    private String token() {
        return client.token();
    }

    private Reply bearer(String token) {
        return wire.bearer(token, "GET", target, null);
    }

    private Reply form(String path, String body) {
        return client.form(path, body);
    }

    private Reply form(String path, String body, Map<String, String> headers) {
        return client.form(path, body, headers);
    }

    private ServiceAccount account() {
        return wire.simulator().serviceAccount();
    }
}
