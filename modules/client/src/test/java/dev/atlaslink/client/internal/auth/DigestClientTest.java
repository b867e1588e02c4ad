package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Which nonce each request goes out with; real servers are the end-to-end tests' business. */
final class DigestClientTest {
    private final DigestScript server = new DigestScript();
    private final DigestClient client = server.client(true);

    @Test
    void nextNonceReplacesTheLeasedOne() throws IOException {
        server.challenges("a").responds(200, "Authentication-Info", "qop=auth, nextnonce=\"b\"");
        server.responds(200).responds(200);

        DigestScript.call(client, 3);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "b 00000001", "b 00000002");
    }

    @Test
    void nextNonceThatIsTheSameGoesOnCounting() throws IOException {
        server.challenges("a").responds(200, "Authentication-Info", "nextnonce=\"a\"");
        server.responds(200);

        DigestScript.call(client, 2);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002");
    }

    @Test
    void nonceThatTheServerGivesTwiceGoesOnCounting() throws IOException {
        server.challenges("a").responds(200).challenges("a").responds(200);

        DigestScript.call(server.client(false), 2);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "none", "a 00000002");
    }

    @Test
    void nonceOfACallThatBreaksIsNotUsedAgain() throws IOException {
        server.challenges("a").responds(200).breaks().challenges("b").responds(200);

        DigestScript.call(client, 1);
        assertThatIOException().isThrownBy(() -> DigestScript.call(client, 1));
        DigestScript.call(client, 1);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002", "none", "b 00000001");
    }

    /** A strict server refuses a count that it has seen, and it has seen that of a request that it failed on. */
    @Test
    void nonceOfAFailedRequestGoesOnCounting() throws IOException {
        server.challenges("a").responds(500).responds(502).responds(503).responds(200);

        assertThat(DigestScript.call(client, 4)).containsExactly(500, 502, 503, 200);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002", "a 00000003", "a 00000004");
    }

    /** Its whole purpose is that the server cannot choose all of what is hashed (RFC 7616, section 5.8). */
    @Test
    void clientNonceIsDrawnAnewForEachChallenge() throws IOException {
        int calls = 20;
        for (int i = 0; i < calls; i++) {
            server.challenges("n" + i).responds(200);
        }

        DigestScript.call(server.client(false), calls);

        assertThat(server.clientNonces()).hasSize(calls).allMatch(nonce -> nonce.matches("[0-9a-f]{32}"));
    }

    @Test
    void withoutReuseEveryCallAsksForItsOwnNonce() throws IOException {
        server.challenges("a").responds(200).challenges("b").responds(200);

        DigestScript.call(server.client(false), 2);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "none", "b 00000001");
    }

    @Test
    void nonceOfOneOriginIsNotUsedForAnother() throws IOException {
        server.challenges("a").responds(200).challenges("b").responds(200);

        DigestScript.call(client, 1);
        assertThat(DigestScript.call(client, "http://localhost:2/x")).isEqualTo(200);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "none", "b 00000001");
    }

    @Test
    void closeForgetsTheNonces() throws IOException {
        server.challenges("a").responds(200).challenges("b").responds(200);

        DigestScript.call(client, 1);
        client.close();
        DigestScript.call(client, 1);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "none", "b 00000001");
    }
}
