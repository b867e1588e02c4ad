package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import dev.atlaslink.client.credentials.Secret;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Which responses make the client send again, and with which nonce; real servers are the end-to-end tests' business.
 */
class DigestClientTest {
    private static final String PERMISSION = "{\"error\":401,\"errorCode\":\"NOT_IN_GROUP\"}";

    private final Script server = new Script();
    private final DigestClient client = client(true);

    @Test
    void nextNonceReplacesTheLeasedOne() throws IOException {
        server.challenges("a").responds(200, "Authentication-Info", "qop=auth, nextnonce=\"b\"");
        server.responds(200).responds(200);

        call(client, 3);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "b 00000001", "b 00000002");
    }

    @Test
    void nextNonceThatIsTheSameGoesOnCounting() throws IOException {
        server.challenges("a").responds(200, "Authentication-Info", "nextnonce=\"a\"");
        server.responds(200);

        call(client, 2);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002");
    }

    @Test
    void nonceThatTheServerGivesTwiceGoesOnCounting() throws IOException {
        server.challenges("a").responds(200).challenges("a").responds(200);

        call(client(false), 2);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "none", "a 00000002");
    }

    @Test
    void nonceOfACallThatBreaksIsNotUsedAgain() throws IOException {
        server.challenges("a").responds(200).breaks().challenges("b").responds(200);

        call(client, 1);
        assertThatIOException().isThrownBy(() -> call(client, 1));
        call(client, 1);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002", "none", "b 00000001");
    }

    /** A strict server refuses a count that it has seen, and it has seen that of a request that it failed on. */
    @Test
    void nonceOfAFailedRequestGoesOnCounting() throws IOException {
        server.challenges("a").responds(500).responds(502).responds(503).responds(200);

        assertThat(call(client, 4)).containsExactly(500, 502, 503, 200);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002", "a 00000003", "a 00000004");
    }

    /** Its whole purpose is that the server cannot choose all of what is hashed (RFC 7616, section 5.8). */
    @Test
    void clientNonceIsDrawnAnewForEachChallenge() throws IOException {
        int calls = 20;
        for (int i = 0; i < calls; i++) {
            server.challenges("n" + i).responds(200);
        }

        call(client(false), calls);

        assertThat(server.clientNonces).hasSize(calls).allMatch(nonce -> nonce.matches("[0-9a-f]{32}"));
    }

    @Test
    void refusalForLackOfPermissionKeepsTheNonce() throws IOException {
        server.challenges("a").refuses(PERMISSION).responds(200);

        assertThat(call(client, 2)).containsExactly(401, 200);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002");
    }

    @Test
    void refusalForLackOfPermissionIsNotRepeatedEvenIfItChallenges() throws IOException {
        server.challenges("a").refuses(PERMISSION, "WWW-Authenticate", challenge("b", false));
        server.responds(200);

        assertThat(call(client, 2)).containsExactly(401, 200);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002");
    }

    @Test
    void refusedFreshNonceEndsTheCall() throws IOException {
        server.challenges("a").challenges("b");

        assertThat(call(client, 1)).containsExactly(401);

        assertThat(server.uses()).containsExactly("none", "a 00000001");
    }

    @Test
    void refusedNonceOfThePoolIsReplacedOnce() throws IOException {
        server.challenges("a").responds(200).challenges("b").challenges("c");

        assertThat(call(client, 2)).containsExactly(200, 401);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "a 00000002", "b 00000001");
    }

    @Test
    void freshNonceThatIsStaleAlreadyIsReplacedOnce() throws IOException {
        server.challenges("a").refuses("", "WWW-Authenticate", challenge("b", true));
        server.refuses("", "WWW-Authenticate", challenge("c", true));

        assertThat(call(client, 1)).containsExactly(401);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "b 00000001");
    }

    @Test
    void neverRespondsToBasic() throws IOException {
        server.refuses("", "WWW-Authenticate", "Basic realm=\"r\"");

        assertThat(call(client, 1)).containsExactly(401);

        assertThat(server.uses()).containsExactly("none");
    }

    @Test
    void withoutReuseEveryCallAsksForItsOwnNonce() throws IOException {
        server.challenges("a").responds(200).challenges("b").responds(200);

        call(client(false), 2);

        assertThat(server.uses()).containsExactly("none", "a 00000001", "none", "b 00000001");
    }

    @Test
    void nonceOfOneOriginIsNotUsedForAnother() throws IOException {
        server.challenges("a").responds(200).challenges("b").responds(200);

        call(client, 1);
        client.execute(request("http://localhost:2/x"), new Request.Options());

        assertThat(server.uses()).containsExactly("none", "a 00000001", "none", "b 00000001");
    }

    @Test
    void challengeIsReadToItsEnd() throws IOException {
        server.refuses("x".repeat(70_000), "WWW-Authenticate", challenge("a", false));
        server.responds(200);

        call(client, 1);

        assertThat(server.leftUnread).isZero();
    }

    private DigestClient client(boolean nonceReuse) {
        return new DigestClient(server, new ApiKey("public", Secret.of("private")), nonceReuse);
    }

    private static List<Integer> call(Client client, int times) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            statuses.add(client.execute(request("http://localhost:1/x"), new Request.Options())
                    .status());
        }
        return statuses;
    }

    private static Request request(String url) {
        return Request.create(HttpMethod.GET, url, Map.of(), null, StandardCharsets.UTF_8, null);
    }

    private static String challenge(String nonce, boolean stale) {
        return "Digest realm=\"r\", nonce=\"" + nonce + "\", qop=\"auth\", stale=" + stale;
    }

    /** Gives one scripted response after the other and notes which nonce it was asked with. */
    private static final class Script implements Client {
        private final Deque<Step> steps = new ArrayDeque<>();
        private final List<String> uses = new ArrayList<>();
        private final Set<String> clientNonces = new HashSet<>();
        private int leftUnread;

        Script challenges(String nonce) {
            return refuses("", "WWW-Authenticate", challenge(nonce, false));
        }

        Script refuses(String body, String... header) {
            steps.add(new Step(401, List.of(header), body));
            return this;
        }

        Script responds(int status, String... header) {
            steps.add(new Step(status, List.of(header), ""));
            return this;
        }

        Script breaks() {
            return responds(0);
        }

        List<String> uses() {
            assertThat(steps).as("responses left").isEmpty();
            return uses;
        }

        @Override
        public Response execute(Request request, Request.Options options) throws IOException {
            uses.add(request.headers().getOrDefault("Authorization", List.of()).stream()
                    .map(value -> value.replaceAll(".* nonce=\"(\\w+)\".* nc=(\\w+),.*", "$1 $2"))
                    .findFirst()
                    .orElse("none"));
            request.headers().getOrDefault("Authorization", List.of()).stream()
                    .map(value -> value.replaceAll(".* cnonce=\"(\\w+)\".*", "$1"))
                    .forEach(clientNonces::add);
            Step step = steps.removeFirst();
            if (step.status() == 0) {
                throw new IOException("connection reset");
            }
            byte[] body = step.body().getBytes(StandardCharsets.UTF_8);
            leftUnread = body.length;
            return Response.builder()
                    .request(request)
                    .status(step.status())
                    .headers(step.headers())
                    .body(counted(body), body.length)
                    .build();
        }

        private InputStream counted(byte[] body) {
            return new ByteArrayInputStream(body) {
                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    int count = super.read(target, offset, length);
                    leftUnread -= Math.max(0, count);
                    return count;
                }
            };
        }
    }

    private record Step(int status, List<String> header, String body) {
        Map<String, Collection<String>> headers() {
            return header.isEmpty() ? Map.of() : Map.of(header.get(0), List.of(header.get(1)));
        }
    }
}
