package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client sends back on a challenge: the example of RFC 2617, section 3.5, and what differs from it. */
class DigestResponseTest {

    private static final String EXAMPLE = "username=\"Mufasa\", realm=\"testrealm@host.com\", "
            + "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", uri=\"/dir/index.html\", qop=auth, nc=00000001, "
            + "cnonce=\"0a4f113b\", response=\"6629fae49393a05397450978507c4ef1\"";
    /** The MD5 of Mufasa:testrealm@host.com:Circle Of Life. */
    private static final String A1 = "939e7578ed9e3c518a452acee763bce9";

    @Test
    void theExampleIsMadeWithItsPasswordForItsMethod() throws MalformedDigestException {
        DigestResponse response = DigestResponse.parse(EXAMPLE);

        assertThat(response.isMadeWith(A1, "GET")).isTrue();
        assertThat(response.isMadeWith(A1, "POST")).isFalse();
        assertThat(response.isMadeWith(A1.replace('9', '8'), "GET")).isFalse();
    }

    @Test
    void itsPartsAreThoseThatWereSent() throws MalformedDigestException {
        assertThat(DigestResponse.parse(EXAMPLE))
                .isEqualTo(new DigestResponse(
                        "Mufasa",
                        "testrealm@host.com",
                        "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                        "/dir/index.html",
                        "00000001",
                        "0a4f113b",
                        "6629fae49393a05397450978507c4ef1"));
    }

    @ParameterizedTest
    @CsvSource({"username", "realm", "nonce", "uri", "qop", "nc", "cnonce", "response"})
    void withoutAnyOneOfThemItIsRefused(String name) {
        String others = Stream.of(EXAMPLE.split(", "))
                .filter(part -> !part.startsWith(name + "="))
                .collect(Collectors.joining(", "));

        assertThatThrownBy(() -> DigestResponse.parse(others)).hasMessage("the Digest parameters lack [" + name + "]");
    }

    @ParameterizedTest
    @CsvSource({"00000001, 1", "0000000a, 10", "0000000A, 10", "ffffffff, 4294967295"})
    void itsCountIsHexadecimal(String nc, long count) throws MalformedDigestException {
        assertThat(DigestResponse.parse(EXAMPLE.replace("00000001", nc)).count())
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nc=00000001 | nc=1          | nc is \"1\"; allowed is 8 hexadecimal digits",
                "nc=00000001 | nc=0000000g   | nc is \"0000000g\"; allowed is 8 hexadecimal digits",
                "qop=auth    | qop=auth-int  | qop is \"auth-int\"; allowed is auth",
                "qop=auth    | qop=auth, algorithm=SHA-256 | algorithm is \"SHA-256\"; allowed is MD5"
            })
    void whatTheChallengeDidNotOfferIsRefused(String given, String other, String reason) {
        assertThatThrownBy(() -> DigestResponse.parse(EXAMPLE.replace(given, other)))
                .isInstanceOf(MalformedDigestException.class)
                .hasMessage("the Digest parameter " + reason);
    }

    @ParameterizedTest
    @CsvSource({"algorithm=MD5", "algorithm=md5", "opaque=x"})
    void theAlgorithmMayBeGivenInAnyCaseOrLeftOut(String parameter) throws MalformedDigestException {
        assertThat(DigestResponse.parse(EXAMPLE + ", " + parameter).isMadeWith(A1, "GET"))
                .isTrue();
    }
}
