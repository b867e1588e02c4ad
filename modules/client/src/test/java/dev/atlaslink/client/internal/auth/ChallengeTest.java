package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChallengeTest {
    @Test
    void readsTheChallengeThatAtlasWasRecordedToSend() {
        assertThat(strongest(
                        "Digest realm=\"MMS Public API\", domain=\"\", nonce=\"jkMuDe2Ak+eCVtClOkPjAIwT/qdBsJT8\", "
                                + "algorithm=MD5, qop=\"auth\", stale=false"))
                .contains(new Challenge(
                        "MMS Public API",
                        "jkMuDe2Ak+eCVtClOkPjAIwT/qdBsJT8",
                        DigestAlgorithm.MD5,
                        true,
                        Optional.empty(),
                        false));
    }

    @Test
    void picksTheStrongestOfSeveralHeaders() {
        assertThat(strongest(
                        "Digest realm=\"r\", nonce=\"a\", algorithm=MD5, qop=\"auth\"",
                        "Digest realm=\"r\", nonce=\"b\", algorithm=SHA-256, qop=\"auth\""))
                .map(Challenge::algorithm)
                .contains(DigestAlgorithm.SHA_256);
    }

    @Test
    void findsADigestBesideABasicChallengeInOneHeader() {
        assertThat(
                        strongest(
                                "Basic realm=\"x, y\", Digest realm=\"r\", nonce=\"n\", qop=\"auth,auth-int\", algorithm=\"MD5\""))
                .map(Challenge::nonce)
                .contains("n");
    }

    @Test
    void findsADigestBehindTheTokenOfAnotherScheme() {
        assertThat(strongest("Negotiate YIIZ+/==, Digest realm=\"r\", nonce=\"n\", qop=\"auth\""))
                .map(Challenge::nonce)
                .contains("n");
        assertThat(strongest("Digest realm=\"r\", nonce=\"n\", qop=\"auth\", Bearer scope=\"x\", nonce=\"other\""))
                .map(Challenge::nonce)
                .contains("n");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        assertThat(strongest("Digest realm=\"r\", domain=\"\", nonce=\"n\", charset=UTF-8, userhash=true, op=\"auth\""))
                .contains(new Challenge("r", "n", DigestAlgorithm.MD5, false, Optional.empty(), false));
    }

    @Test
    void neverFallsBackToBasic() {
        assertThat(strongest("Basic realm=\"r\"")).isEmpty();
    }

    @Test
    void parametersOfADigestDoNotMakeOneOfAnotherScheme() {
        assertThat(strongest("Basic realm=\"r\", nonce=\"n\", qop=\"auth\"")).isEmpty();
    }

    @Test
    void doesNotRespondToWhatItCannotCompute() {
        assertThat(strongest("Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512-256, qop=\"auth\""))
                .isEmpty();
        assertThat(strongest("Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\""))
                .isEmpty();
    }

    @Test
    void prefersOfTheSameStrengthTheOneThatCounts() {
        assertThat(strongest("Digest realm=\"r\", nonce=\"a\", Digest realm=\"r\", nonce=\"b\", qop=\"auth\""))
                .map(Challenge::nonce)
                .contains("b");
    }

    @Test
    void readsWhetherQuotedOrNotAndInAnyCase() {
        assertThat(strongest("dIGEST REALM=r , Nonce = \"n\",QOP=auth, Algorithm=\"sha-256-SESS\", STALE=\"TRUE\""))
                .contains(new Challenge("r", "n", DigestAlgorithm.SHA_256_SESS, true, Optional.empty(), true));
    }

    @Test
    void takesTheAuthOfAnyList() {
        for (String list : List.of("\"auth-int,auth\"", "\"auth , auth-int\"", "\"auth\"", "auth")) {
            assertThat(strongest("Digest realm=\"r\", nonce=\"n\", qop=" + list))
                    .map(Challenge::qopAuth)
                    .contains(true);
        }
    }

    @Test
    void survivesALongAndUnfinishedText() {
        assertThat(strongest("Digest realm=\"" + "\\a".repeat(50_000))).isEmpty();
    }

    @Test
    void unescapesQuotedText() {
        assertThat(strongest("Digest realm=\"a \\\"b\\\", c\", nonce=\"n\""))
                .map(Challenge::realm)
                .contains("a \"b\", c");
    }

    private static Optional<Challenge> strongest(String... headers) {
        Map<String, Collection<String>> map = Map.of("WWW-Authenticate", List.of(headers));
        return Challenge.strongest(map);
    }
}
