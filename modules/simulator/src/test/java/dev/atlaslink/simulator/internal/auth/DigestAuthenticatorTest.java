package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.conformance.TestDigest;
import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An API key proves itself by a response to a challenge; whatever is wrong with it is one more challenge. */
class DigestAuthenticatorTest {

    private static final String TARGET = "/some/path?pretty=true";

    private final SimulatorClock clock = SimulatorClock.virtual(Instant.EPOCH);
    private final Accounts accounts = new Accounts();
    private final Account key = Account.apiKey("abcdefgh", "a-private-key");
    private final TestDigest digest = new TestDigest("abcdefgh", "a-private-key");
    private final DigestAuthenticator authenticator = new DigestAuthenticator(accounts, new NonceRegistry(clock));

    @BeforeEach
    void addTheKey() {
        accounts.add(key);
    }

    @Test
    void aKeyThatSignsIsThePrincipal() {
        assertThat(authenticate(signed(nonce(), "00000001"))).isEqualTo(new Principal(key, SecurityScheme.DIGEST));
    }

    @Test
    void theChallengeIsTheRecordedOneAndItsNonceServes() {
        Response challenge = authenticator.challenge(false, "no reason").response(false);

        assertThat(challenge.status()).isEqualTo(401);
        assertThat(challenge.headers().asMap()).containsOnlyKeys("Content-Type", "WWW-Authenticate");
        assertThat(challenge.headers().first("WWW-Authenticate").orElseThrow())
                .matches("Digest realm=\"MMS Public API\", domain=\"\", nonce=\"[A-Za-z0-9+/]{32}\", algorithm=MD5,"
                        + " qop=\"auth\", stale=false");
        assertThat(challenge.body()).hasSize(142);
        assertThat(challenge.refusal()).hasValue("no reason");
        assertThat(authenticate(signed(nonce(challenge), "00000001")).account()).isSameAs(key);
    }

    @Test
    void anUnknownKeyAndAWrongOneAreChallengedAndNeitherSecretIsRepeated() {
        String swapped = new TestDigest("a-private-key", "abcdefgh").authorization("GET", TARGET, nonce(), "00000001");
        String wrong = new TestDigest("abcdefgh", "wrong").authorization("GET", TARGET, nonce(), "00000001");

        assertThat(refusal(swapped)).isEqualTo("no API key has the given user name; known are [abcdefgh]");
        assertThat(refusal(wrong)).isEqualTo("the response was not made with the private key of abcdefgh for this GET");
    }

    @Test
    void aServiceAccountIsNoApiKey() {
        accounts.add(Account.serviceAccount("mdb_sa_id_1", "mdb_sa_sk_1"));

        assertThat(refusal(
                        new TestDigest("mdb_sa_id_1", "mdb_sa_sk_1").authorization("GET", TARGET, nonce(), "00000001")))
                .startsWith("no API key has the given user name");
    }

    @Test
    void theResponseIsForThisRealmTargetAndMethod() {
        assertThat(refusal(signed(nonce(), "00000001").replace("MMS Public API", "other")))
                .isEqualTo("the realm is \"other\"; allowed is \"MMS Public API\"");
        assertThat(refusal(digest.authorization("GET", "/some/path", nonce(), "00000001")))
                .isEqualTo("the uri is \"/some/path\"; allowed is \"" + TARGET + "\", as requested");
        assertThat(refusal(digest.authorization("POST", TARGET, nonce(), "00000001")))
                .isEqualTo("the response was not made with the private key of abcdefgh for this GET");
    }

    @Test
    void aNonceThatHasEndedIsStaleAndAReplayIsNot() {
        String nonce = nonce();
        authenticate(signed(nonce, "00000001"));

        assertThat(challenged(() -> authenticate(signed(nonce, "00000001")))).endsWith("stale=false");
        assertThat(refusal(signed(nonce, "00000001")))
                .isEqualTo("the nonce " + nonce + " was used with this count before (nc=00000001)");
        assertThat(challenged(() -> authenticate(signed("foreign", "00000001"))))
                .endsWith("stale=true");
    }

    @Test
    void whoDoesNotKnowTheKeyIsNotToldThatTheNonceHasEnded() {
        String forged = new TestDigest("abcdefgh", "wrong").authorization("GET", TARGET, "foreign", "00000001");

        assertThat(challenged(() -> authenticate(forged))).endsWith("stale=false");
    }

    @Test
    void credentialsThatCannotBeReadAreChallengedWithTheReason() {
        assertThat(refusal("Digest username=x"))
                .isEqualTo("the Digest parameters lack [cnonce, nc, nonce, qop, realm, response, uri]");
        assertThat(challenged(() -> authenticate("Digest \"\"\""))).endsWith("stale=false");
    }

    @Test
    void aNonceThatAFaultEndsIsStaleAndServesNoMore() {
        String nonce = nonce();
        Response expired =
                authenticator.expire(value(signed(nonce, "00000001"))).response(false);

        assertThat(expired.headers().first("WWW-Authenticate").orElseThrow()).endsWith("stale=true");
        assertThat(expired.refusal()).hasValue("a fault ended the nonce " + nonce);
        assertThat(refusal(signed(nonce, "00000002"))).startsWith("the nonce " + nonce + " is unknown");
    }

    private String signed(String nonce, String count) {
        return digest.authorization("GET", TARGET, nonce, count);
    }

    private String nonce() {
        return nonce(authenticator.challenge(false, "none").response(false));
    }

    private static String nonce(Response challenge) {
        return TestDigest.nonce(challenge.headers().first("WWW-Authenticate").orElseThrow());
    }

    private Principal authenticate(String authorization) {
        return authenticator.authenticate(Requests.get(TARGET), value(authorization));
    }

    private String refusal(String authorization) {
        return Refused.response(() -> authenticate(authorization)).refusal().orElseThrow();
    }

    private static String challenged(ThrowingCallable call) {
        return Refused.response(call).headers().first("WWW-Authenticate").orElseThrow();
    }

    private static String value(String authorization) {
        return authorization.substring("Digest ".length());
    }
}
