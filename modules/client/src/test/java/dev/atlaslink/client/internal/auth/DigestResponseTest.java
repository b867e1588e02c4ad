package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigestResponseTest {
    @Test
    void answersTheMd5ExampleOfRfc7616Section391() {
        assertThat(rfc7616(DigestAlgorithm.MD5)).contains("response=\"8ca523f5e9506fed4657c9700eebdbec\"");
    }

    @Test
    void answersTheSha256ExampleOfRfc7616Section391() {
        assertThat(rfc7616(DigestAlgorithm.SHA_256))
                .contains("response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\"");
    }

    @Test
    void answersTheExampleOfRfc2617() {
        Challenge challenge = new Challenge(
                "testrealm@host.com",
                "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                DigestAlgorithm.MD5,
                true,
                Optional.of("5ccc069c403ebaf9f0171e9517f40e41"));

        String header = new DigestResponse(challenge, 1, "0a4f113b")
                .header("Mufasa", "Circle Of Life", "GET", "/dir/index.html");

        assertThat(header)
                .isEqualTo("Digest username=\"Mufasa\", realm=\"testrealm@host.com\", "
                        + "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", uri=\"/dir/index.html\", algorithm=MD5, "
                        + "qop=auth, nc=00000001, cnonce=\"0a4f113b\", opaque=\"5ccc069c403ebaf9f0171e9517f40e41\", "
                        + "response=\"6629fae49393a05397450978507c4ef1\"");
    }

    @Test
    void usesTheShortFormWhereTheServerOffersNoQop() {
        Challenge challenge = new Challenge("r", "n", DigestAlgorithm.MD5, false, Optional.empty());

        String header = new DigestResponse(challenge, 1, "c").header("u", "p", "GET", "/");

        assertThat(header).doesNotContain("qop", "nc=", "cnonce").contains("response=");
    }

    @Test
    void countsInEightHexadecimalDigits() {
        Challenge challenge = new Challenge("r", "n", DigestAlgorithm.MD5, true, Optional.empty());

        assertThat(new DigestResponse(challenge, 255, "c").header("u", "p", "GET", "/"))
                .contains("nc=000000ff");
    }

    private static String rfc7616(DigestAlgorithm algorithm) {
        Challenge challenge = new Challenge(
                "http-auth@example.org",
                "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
                algorithm,
                true,
                Optional.empty());
        return new DigestResponse(challenge, 1, "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
                .header("Mufasa", "Circle of Life", "GET", "/dir/index.html");
    }
}
