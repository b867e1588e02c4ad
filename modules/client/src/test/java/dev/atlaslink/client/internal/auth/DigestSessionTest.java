package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import dev.atlaslink.client.credentials.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The numbers of the RFCs; those of the "-sess" algorithms were computed by the formula of RFC 7616, section 3.4.2. */
class DigestSessionTest {
    private static final String NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
    private static final String URI = "/dir/index.html";

    @Test
    void computesTheMd5ExampleOfRfc7616Section391() {
        assertThat(rfc7616(DigestAlgorithm.MD5).authorize(NONCE, 1, "GET", URI))
                .contains("response=\"8ca523f5e9506fed4657c9700eebdbec\"");
    }

    @Test
    void computesTheSha256ExampleOfRfc7616Section391() {
        assertThat(rfc7616(DigestAlgorithm.SHA_256).authorize(NONCE, 1, "GET", URI))
                .contains("response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\"");
    }

    @Test
    void computesTheExampleOfRfc2617() {
        String header = start(mufasa(DigestAlgorithm.MD5, true, "5ccc069c403ebaf9f0171e9517f40e41"), "Circle Of Life")
                .authorize("dcd98b7102dd2f0e8b11d0f600bfb0c093", 1, "GET", URI);

        assertThat(header)
                .isEqualTo("Digest username=\"Mufasa\", realm=\"testrealm@host.com\", "
                        + "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", uri=\"/dir/index.html\", algorithm=MD5, "
                        + "qop=auth, nc=00000001, cnonce=\"0a4f113b\", opaque=\"5ccc069c403ebaf9f0171e9517f40e41\", "
                        + "response=\"6629fae49393a05397450978507c4ef1\"");
    }

    @Test
    void computesTheExampleOfRfc2069AsItsErratumCorrectsIt() {
        String header = start(mufasa(DigestAlgorithm.MD5, false, null), "CircleOfLife")
                .authorize("dcd98b7102dd2f0e8b11d0f600bfb0c093", 1, "GET", URI);

        assertThat(header)
                .doesNotContain("qop", "nc=", "cnonce")
                .contains("response=\"1949323746fe6a43ef61f9606e7febea\"");
    }

    @Test
    void computesTheKeyOfASessionOnce() {
        DigestSession md5 = rfc7616(DigestAlgorithm.MD5_SESS);
        DigestSession sha256 = rfc7616(DigestAlgorithm.SHA_256_SESS);

        assertThat(md5.authorize(NONCE, 1, "GET", URI))
                .contains("algorithm=MD5-sess", "response=\"e783283f46242139c486a698fec7211d\"");
        assertThat(md5.authorize(NONCE, 2, "GET", URI))
                .contains("nc=00000002", "response=\"6914b51e16f9459d9abc967ad41c4599\"");
        assertThat(md5.authorize("next", 1, "GET", URI))
                .contains("nonce=\"next\"", "response=\"024890dca8a922796bd6a8324bc748c2\"");
        assertThat(sha256.authorize(NONCE, 1, "GET", URI))
                .contains("response=\"2fd51b3a77ad75bad6afad6003e818d767133c46d9e2749e7f5232ae1ea3efd7\"");
    }

    @Test
    void namesTheClientsNonceOfASessionEvenWithoutQop() {
        Challenge challenge = new Challenge("r", "n", DigestAlgorithm.MD5_SESS, false, Optional.empty(), false);

        assertThat(start(challenge, "p").authorize("n", 1, "GET", "/"))
                .contains("cnonce=\"0a4f113b\"")
                .doesNotContain("nc=");
    }

    @Test
    void countsInEightHexadecimalDigits() {
        assertThat(rfc7616(DigestAlgorithm.MD5).authorize(NONCE, 255, "GET", "/"))
                .contains("nc=000000ff");
    }

    @Test
    void escapesQuotes() {
        Challenge challenge = new Challenge("a \"b\" \\", "n", DigestAlgorithm.MD5, true, Optional.empty(), false);

        assertThat(start(challenge, "p").authorize("n", 1, "GET", "/")).contains("realm=\"a \\\"b\\\" \\\\\"");
    }

    private static DigestSession rfc7616(DigestAlgorithm algorithm) {
        Challenge challenge = new Challenge("http-auth@example.org", NONCE, algorithm, true, Optional.empty(), false);
        return DigestSession.start(
                challenge,
                new ApiKey("Mufasa", Secret.of("Circle of Life")),
                "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ");
    }

    private static Challenge mufasa(DigestAlgorithm algorithm, boolean qop, String opaque) {
        return new Challenge(
                "testrealm@host.com",
                "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                algorithm,
                qop,
                Optional.ofNullable(opaque),
                false);
    }

    private static DigestSession start(Challenge challenge, String password) {
        return DigestSession.start(challenge, new ApiKey("Mufasa", Secret.of(password)), "0a4f113b");
    }
}
