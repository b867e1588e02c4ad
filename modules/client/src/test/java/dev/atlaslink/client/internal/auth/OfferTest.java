package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An offer is described by what decides whether it can be taken, in characters that any terminal shows. */
final class OfferTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Basic realm="r"                                                | Basic
            bearer                                                         | bearer
            Digest                                                         | Digest (no realm, no nonce)
            Digest realm="r", nonce="n"                                    | Digest
            Digest realm="r", qop="auth"                                   | Digest (qop=auth, no nonce)
            digest NONCE="n"                                               | Digest (no realm)
            Digest realm="r", nonce="n", qop="auth-int", algorithm=MD5     | Digest (algorithm=MD5, qop=auth-int)
            Digest realm="r", nonce="n", algorithm="\u001b[2J\u00fc"       | Digest (algorithm=?[2J?)
            """)
    void description(String header, String described) {
        assertThat(offers(header)).singleElement().extracting(Offer::describe).isEqualTo(described);
    }

    @Test
    void longTextIsCutShort() {
        assertThat(offers("x".repeat(64)).get(0).describe()).isEqualTo("x".repeat(64));
        assertThat(offers("x".repeat(65)).get(0).describe()).isEqualTo("x".repeat(64) + "...");
    }

    @Test
    void eachHeaderMayHoldSeveral() {
        List<Offer> offers = Offer.in(
                Map.of("WWW-Authenticate", List.of("Basic realm=\"a\", Digest realm=\"b\"", "Bearer scope=\"c\"")));

        assertThat(offers)
                .containsExactly(
                        new Offer("Basic", Map.of("realm", "a")),
                        new Offer("Digest", Map.of("realm", "b")),
                        new Offer("Bearer", Map.of("scope", "c")));
    }

    @Test
    void parametersOfNoSchemeAreNoOffer() {
        assertThat(offers("realm=\"r\", nonce=\"n\"")).isEmpty();
        assertThat(Offer.in(Map.of())).isEmpty();
    }

    private static List<Offer> offers(String header) {
        return Offer.in(Map.of("WWW-Authenticate", List.of(header)));
    }
}
