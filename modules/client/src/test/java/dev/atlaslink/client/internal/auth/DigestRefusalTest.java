package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Which refusals make the client send again. */
final class DigestRefusalTest {
    private static final String PERMISSION = "{\"error\":401,\"errorCode\":\"NOT_IN_GROUP\"}";

    private final DigestScript server = new DigestScript();
    private final DigestClient client = server.client(true);

    @Test
    void refusalForLackOfPermissionKeepsTheNonce() throws IOException {
        server.challenges("a").refuses(PERMISSION).responds(200);

        assertThat(DigestScript.call(client, 2)).containsExactly(401, 200);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002");
    }

    @Test
    void refusalForLackOfPermissionIsNotRepeatedEvenIfItChallenges() throws IOException {
        server.challenges("a").refuses(PERMISSION, "WWW-Authenticate", DigestScript.challenge("b", false));
        server.responds(200);

        assertThat(DigestScript.call(client, 2)).containsExactly(401, 200);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002");
    }

    @Test
    void refusedFreshNonceEndsTheCall() throws IOException {
        server.challenges("a").challenges("b");

        assertThat(DigestScript.call(client, 1)).containsExactly(401);

        assertThat(server.uses()).containsExactly("none", "a 00000001");
    }

    @Test
    void refusedNonceOfThePoolIsReplacedOnce() throws IOException {
        server.challenges("a").responds(200).challenges("b").challenges("c");

        assertThat(DigestScript.call(client, 2)).containsExactly(200, 401);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002", "b 00000001");
    }

    @Test
    void freshNonceThatIsStaleAlreadyIsReplacedOnce() throws IOException {
        server.challenges("a").refuses("", "WWW-Authenticate", DigestScript.challenge("b", true));
        server.refuses("", "WWW-Authenticate", DigestScript.challenge("c", true));

        assertThat(DigestScript.call(client, 1)).containsExactly(401);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "b 00000001");
    }

    @Test
    void neverRespondsToBasic() throws IOException {
        server.refuses("", "WWW-Authenticate", "Basic realm=\"r\"");

        assertThat(DigestScript.call(client, 1)).containsExactly(401);

        assertThat(server.uses()).containsExactly("none");
    }

    @Test
    void challengeIsReadToItsEnd() throws IOException {
        server.refuses("x".repeat(70_000), "WWW-Authenticate", DigestScript.challenge("a", false));
        server.responds(200);

        DigestScript.call(client, 1);

        assertThat(server.leftUnread()).isZero();
    }
}
