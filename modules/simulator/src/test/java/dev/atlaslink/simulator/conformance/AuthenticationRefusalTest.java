package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.ServiceAccount;
import dev.atlaslink.simulator.settings.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The journal says exactly why a sender was refused, which no response does, and never shows a secret. */
class AuthenticationRefusalTest {

    private final Wire wire = new Wire();
    private final String target = wire.v1("/privateEndpoint?pretty=true");
    private final ApiKey key = wire.simulator().apiKey();
    private final ServiceAccount account = wire.simulator().serviceAccount();
    private final Journal journal = wire.simulator().journal();

    @AfterEach
    void stopAndLookForSecrets() {
        assertThat(journal.entries())
                .map(JournalEntry::toString)
                .allSatisfy(
                        text -> assertThat(text).doesNotContain(key.privateKey(), account.clientSecret(), "s3cret"));
        wire.close();
    }

    @Test
    void noCredentialsOrNoneOfAKnownOrAllowedKind() {
        wire.raw("GET", target, Wire.V1, null);
        assertThat(refusal()).isEqualTo("there is no Authorization header");
        assertThat(refusal("s3cret"))
                .isEqualTo("the Authorization header begins with no known scheme; allowed are [DIGEST]");
        assertThat(refusal("Bearer s3cret")).isEqualTo("the scheme BEARER is not allowed here; allowed are [DIGEST]");
    }

    @Test
    void unreadableDigestParameters() {
        String good = signedFor("GET", target);

        assertThat(refusal("Digest")).startsWith("the Digest parameters lack [cnonce, nc, nonce, qop, ");
        assertThat(refusal("Digest qop=auth, !")).isEqualTo("the Digest parameters cannot be read from character 9 on");
        assertThat(refusal("Digest qop=auth, qop=auth")).isEqualTo("the Digest parameter qop is given twice");
        assertThat(refusal(good.replace("algorithm=\"MD5\"", "algorithm=SHA-256")))
                .isEqualTo("the Digest parameter algorithm is \"SHA-256\"; allowed is MD5");
        assertThat(refusal(good.replace("qop=auth", "qop=auth-int")))
                .isEqualTo("the Digest parameter qop is \"auth-int\"; allowed is auth");
        assertThat(refusal(good.replace("nc=00000001", "nc=1")))
                .isEqualTo("the Digest parameter nc is \"1\"; allowed is 8 hexadecimal digits");
    }

    @Test
    void whatTheDigestWasMadeFor() {
        assertThat(refusal(signedFor("GET", target).replace("MMS Public API", "elsewhere")))
                .isEqualTo("the realm is \"elsewhere\"; allowed is \"MMS Public API\"");
        String other = target.replace("?pretty=true", "");
        assertThat(refusal(signedFor("GET", other)))
                .isEqualTo("the uri is \"" + other + "\"; allowed is \"" + target + "\", as requested");
        assertThat(refusal(signedFor("POST", target)))
                .isEqualTo("the response was not made with the private key of " + key.publicKey() + " for this GET");
    }

    @Test
    void wrongKeys() {
        assertThat(refusal(new TestDigest(key.publicKey(), "wrong").authorization("GET", target, nonce(), "00000001")))
                .isEqualTo("the response was not made with the private key of " + key.publicKey() + " for this GET");
        assertThat(refusal(new TestDigest(key.privateKey(), key.publicKey())
                        .authorization("GET", target, nonce(), "00000001")))
                .isEqualTo("no API key has the given user name; known are [" + key.publicKey() + "]");
    }

    @Test
    void nonces() {
        String nonce = nonce();
        assertThat(refusal(counted(nonce, "00000001"))).isNull();
        assertThat(refusal(counted(nonce, "00000001")))
                .isEqualTo("the nonce " + nonce + " was used with this count before (nc=00000001)");
        assertThat(refusal(counted(nonce, "00000000")))
                .isEqualTo("the nonce " + nonce + " has counts from 1 on (nc=00000000)");
        assertThat(refusal(counted(nonce, "00000401")))
                .isEqualTo("the nonce " + nonce + " may be used 1024 times only (nc=00000401)");
        wire.advance(61);
        assertThat(refusal(counted(nonce, "00000002")))
                .isEqualTo("the nonce " + nonce + " is older than 60 seconds (nc=00000002)");
        assertThat(refusal(counted("foreign", "00000001")))
                .startsWith("the nonce foreign is unknown: never issued here");
    }

    @Test
    void accessTokens() {
        String token = new OAuthClient(wire, account).token();
        wire.bearer("s3cret", "GET", wire.v2("/privateEndpoint/regionalMode"), null);
        assertThat(refusal()).startsWith("the access token is unknown: never issued here");

        wire.advance(3600);
        wire.bearer(token, "GET", wire.v2("/privateEndpoint/regionalMode"), null);
        assertThat(refusal())
                .isEqualTo("the access token of " + account.clientId() + " expired at 2026-01-02T04:04:05Z");

        wire.simulator().access().remove(account.clientId());
        wire.bearer(token, "GET", wire.v2("/privateEndpoint/regionalMode"), null);
        assertThat(refusal())
                .isEqualTo("the service account " + account.clientId() + " of the access token was removed");
    }

    @Test
    void clients() {
        assertThat(client("Basic ***")).isEqualTo("the Basic credentials are not Base64");
        assertThat(client(OAuthClient.basic("s3cret")))
                .isEqualTo("the Basic credentials have no colon between client id and secret");
        assertThat(client(OAuthClient.basic("%zz:s3cret"))).isEqualTo("the client id is not properly URL-escaped");
        assertThat(client(OAuthClient.basic(account.clientSecret() + ":" + account.clientId())))
                .isEqualTo("no service account has the given client id; known are [" + account.clientId() + "]");
        assertThat(client(OAuthClient.basic(account.clientId() + ":s3cret")))
                .isEqualTo("the client secret of " + account.clientId() + " is wrong");
        assertThat(client("Bearer s3cret")).isEqualTo("the scheme BEARER is not allowed here; allowed are [BASIC]");
    }

    @Test
    void rolesAndAddresses() {
        wire.simulator().access().grant(key.publicKey(), wire.simulator().projectId(), Role.PROJECT_READ_ONLY);
        wire.patch(wire.v1("/privateEndpoint/regionalMode"), "{'enabled':true}");
        assertThat(refusal())
                .isEqualTo(key.publicKey() + " has the role PROJECT_READ_ONLY in project "
                        + wire.simulator().projectId() + "; updateRegionalMode requires PROJECT_OWNER");

        wire.simulator().access().withdraw(key.publicKey(), wire.simulator().projectId());
        wire.get(target);
        assertThat(refusal())
                .isEqualTo(key.publicKey() + " has no role in project "
                        + wire.simulator().projectId() + "; listPrivateLinkConnections requires PROJECT_READ_ONLY");

        wire.simulator().access().allowOnly(List.of("203.0.113.0/24"));
        wire.get(target);
        assertThat(refusal()).isEqualTo("the request came from 127.0.0.1 but only [203.0.113.0/24] may call");
    }

    private String signedFor(String method, String uri) {
        return wire.digest().authorization(method, uri, nonce(), "00000001");
    }

    private String counted(String nonce, String count) {
        return wire.digest().authorization("GET", target, nonce, count);
    }

    private String nonce() {
        return TestDigest.nonce(wire.raw("GET", target, Wire.V1, null));
    }

    private String refusal(String authorization) {
        wire.raw("GET", target, Map.of("Authorization", authorization), null);
        return refusal();
    }

    private String client(String authorization) {
        new OAuthClient(wire, account)
                .form(OAuthClient.TOKEN, OAuthClient.GRANT, Map.of("Authorization", authorization));
        return refusal();
    }

    private String refusal() {
        List<JournalEntry> entries = journal.entries();
        return entries.get(entries.size() - 1).refusal().orElse(null);
    }
}
