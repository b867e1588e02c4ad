package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HTTP Digest as recorded: realm MMS Public API, MD5, qop auth, unquoted algorithm and stale, no opaque")
class DigestConformanceTest {

    private final Wire wire = new Wire();
    private final String target = wire.v1("/privateEndpoint/regionalMode?pretty=true");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aRequestWithoutCredentialsGetsTheRecordedChallengeAndNothingElse() {
        Reply challenge = wire.raw("GET", target, Wire.V1, null);

        assertThat(challenge.status()).isEqualTo(401);
        assertThat(challenge.header("WWW-Authenticate"))
                .matches("Digest realm=\"MMS Public API\", domain=\"\", nonce=\"[A-Za-z0-9+/]{32}\", algorithm=MD5,"
                        + " qop=\"auth\", stale=false");
        assertThat(challenge.headers().allValues("WWW-Authenticate")).hasSize(1);
        assertThat(challenge.header("Content-Type")).isEqualTo("application/json");
        assertThat(challenge.header("Content-Length")).isEqualTo("142");
        assertThat(challenge.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("ratelimit"))
                .doesNotContain("x-error-code");
    }

    @Test
    void theChallengeHasThePrettyPrintedBodyOf142BytesInItsOwnKeyOrder() {
        assertThat(wire.raw("GET", wire.v2("/privateEndpoint/regionalMode"), Wire.V2, null)
                        .body())
                .isEqualTo("""
                {
                  "error" : 401,
                  "reason" : "Unauthorized",
                  "detail" : "You are not authorized for this resource.",
                  "errorCode" : "UNEXPECTED_ERROR"
                }""")
                .hasSize(142);
    }

    @Test
    void everyChallengeHasAFreshNonce() {
        assertThat(TestDigest.nonce(challenge())).isNotEqualTo(TestDigest.nonce(challenge()));
    }

    @Test
    void unknownPathsAreChallengedToo() {
        assertThat(wire.raw("GET", "/api/private/ipinfo", Wire.V1, null).status())
                .isEqualTo(401);
    }

    @Test
    void theAlgorithmMayBeQuotedUnquotedOrLeftOut() {
        for (String algorithm : new String[] {"algorithm=MD5", "algorithm=\"MD5\"", "opaque=\"\""}) {
            String nonce = TestDigest.nonce(challenge());
            String authorization = wire.digest().authorization("GET", target, nonce, "00000001", algorithm);
            assertThat(get(authorization).status()).as(algorithm).isEqualTo(200);
        }
    }

    @Test
    void aNonceServesManyCountsInAnyOrderButEachOnlyOnce() {
        String nonce = TestDigest.nonce(challenge());
        for (String count : new String[] {"00000002", "00000001", "00000400"}) {
            assertThat(signed(nonce, count).status()).as(count).isEqualTo(200);
        }

        Reply replay = signed(nonce, "00000002");

        assertThat(replay.status()).isEqualTo(401);
        assertThat(replay.header("WWW-Authenticate")).endsWith("stale=false");
    }

    @Test
    void aNonceIsStaleAfterAMinuteAndAfter1024Uses() {
        String nonce = TestDigest.nonce(challenge());
        assertThat(signed(nonce, "00000401").header("WWW-Authenticate")).endsWith("stale=true");

        wire.advance(60);
        assertThat(signed(nonce, "00000001").status()).isEqualTo(200);

        wire.advance(1);
        Reply stale = signed(nonce, "00000002");
        assertThat(stale.header("WWW-Authenticate")).endsWith("stale=true");
        assertThat(signed(TestDigest.nonce(stale), "00000001").status()).isEqualTo(200);
    }

    @Test
    void aNonceThatWasNeverIssuedIsStaleForWhoKnowsTheKeyOnly() {
        String foreign = "A".repeat(32);
        assertThat(signed(foreign, "00000001").header("WWW-Authenticate")).endsWith("stale=true");

        String forged = new TestDigest(wire.digest().user(), "wrong").authorization("GET", target, foreign, "00000001");
        assertThat(get(forged).header("WWW-Authenticate")).endsWith("stale=false");
    }

    @Test
    void wrongKeysGetTheSameResponseAsNone() {
        for (TestDigest wrong : new TestDigest[] {
            new TestDigest("nobodyxx", wire.digest().password()),
            new TestDigest(wire.digest().user(), "wrong")
        }) {
            Reply reply = get(wrong.authorization("GET", target, TestDigest.nonce(challenge()), "00000001"));
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.body()).hasSize(142);
        }
    }

    @Test
    void theUriIsComparedEncodedAndByteForByteWithTheQuery() {
        String nonce = TestDigest.nonce(challenge());
        String withoutQuery = target.substring(0, target.indexOf('?'));
        assertThat(get(wire.digest().authorization("GET", withoutQuery, nonce, "00000001"))
                        .status())
                .isEqualTo(401);

        String encoded = wire.v2("/privateEndpoint/AZURE/endpointService/" + "a".repeat(24) + "/endpoint/%2Fx");
        String decoded = encoded.replace("%2F", "/");
        Reply reply = wire.raw(
                "GET",
                encoded,
                Map.of("Authorization", wire.digest().authorization("GET", decoded, nonce, "00000002")),
                null);
        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void brokenCredentialsAreChallengedNotAnError() {
        for (String broken : new String[] {
            "Digest",
            "Digest username=",
            "Digest \"\"\"",
            "Digest a=b, a=c",
            "Basic eA==",
            "Bearer x",
            "Nonsense",
            wire.digest().authorization("GET", target, TestDigest.nonce(challenge()), "1"),
            wire.digest().authorization("GET", target, TestDigest.nonce(challenge()), "00000000"),
            wire.digest().authorization("POST", target, TestDigest.nonce(challenge()), "00000001"),
            wire.digest().authorization("GET", target, TestDigest.nonce(challenge()), "00000001", "algorithm=SHA-256")
        }) {
            assertThat(get(broken).status()).as(broken).isEqualTo(401);
        }
    }

    @Test
    void v1TakesNoBearerToken() {
        assertThat(get("Bearer anything").header("WWW-Authenticate")).startsWith("Digest ");
    }

    private Reply challenge() {
        return wire.raw("GET", target, Wire.V1, null);
    }

    private Reply signed(String nonce, String count) {
        return get(wire.digest().authorization("GET", target, nonce, count));
    }

    private Reply get(String authorization) {
        return wire.raw("GET", target, Map.of("Authorization", authorization), null);
    }
}
