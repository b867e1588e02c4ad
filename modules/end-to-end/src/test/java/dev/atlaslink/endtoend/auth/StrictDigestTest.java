package dev.atlaslink.endtoend.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import java.time.Duration;
import org.eclipse.jetty.security.authentication.DigestAuthenticator;
import org.eclipse.jetty.server.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Digest as a strict server counts it that is not our own: no call fails, no use of a nonce goes out twice, and a nonce
 * costs one request more for each call that runs at the same time. Atlas's recorded challenges have the form of Jetty's.
 */
final class StrictDigestTest {
    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-256"})
    void thousandCallsInARowCostOneChallenge(String algorithm) throws Exception {
        try (StrictDigestServer server = StrictDigestServer.start(algorithm);
                AtlasClient client = server.client()) {
            Calls.make(client, 1000, 1);

            assertThat(server.requests()).isEqualTo(1001);
            assertThat(server.nonceUses()).hasSize(1000).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-256"})
    void thousandCallsOfSixteenThreadsCostAChallengeEach(String algorithm) throws Exception {
        try (StrictDigestServer server = StrictDigestServer.start(algorithm);
                AtlasClient client = server.client()) {
            Calls.make(client, 1000, 16);

            assertThat(server.requests()).isBetween(1001, 1016);
            assertThat(server.nonceUses()).hasSize(1000).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void nonceThatIsUsedUpIsReplaced(int threads) throws Exception {
        DigestAuthenticator authenticator = new DigestAuthenticator();
        authenticator.setMaxNonceCount(100);
        try (StrictDigestServer server = StrictDigestServer.start("MD5", authenticator);
                AtlasClient client = server.client()) {
            Calls.make(client, 960, threads);

            assertThat(server.requests()).isBetween(960 + 9, 960 + 10 + threads);
            assertThat(server.nonceUses()).doesNotHaveDuplicates();
        }
    }

    @Test
    void nonceThatHasGrownOldIsReplaced() throws Exception {
        AgingNonces authenticator = new AgingNonces();
        try (StrictDigestServer server = StrictDigestServer.start("MD5", authenticator);
                AtlasClient client = server.client()) {
            Calls.make(client, 80, 8);
            int before = server.requests();
            authenticator.age();
            Calls.make(client, 80, 8);

            assertThat(server.requests() - before).isBetween(81, 88);
            assertThat(server.nonceUses()).doesNotHaveDuplicates();
        }
    }

    @Test
    void withoutReuseEachCallCostsTwoRequests() throws Exception {
        try (StrictDigestServer server = StrictDigestServer.start("SHA-256");
                AtlasClient client = server.client(builder -> builder.nonceReuse(false))) {
            Calls.make(client, 160, 16);

            assertThat(server.requests()).isEqualTo(320);
            assertThat(server.nonceUses()).doesNotHaveDuplicates();
        }
    }

    /** Issues nonces that are half a minute old by Jetty's clock, which nobody can move, and then ends their time. */
    private static final class AgingNonces extends DigestAuthenticator {
        private volatile Duration shift = Duration.ofSeconds(30);

        void age() {
            shift = Duration.ZERO;
            setMaxNonceAge(20_000);
        }

        @Override
        public String newNonce(Request request) {
            long nanos = shift.toNanos();
            return super.newNonce(new Request.Wrapper(request) {
                @Override
                public long getBeginNanoTime() {
                    return super.getBeginNanoTime() - nanos;
                }

                @Override
                public long getHeadersNanoTime() {
                    return super.getHeadersNanoTime() - nanos;
                }
            });
        }
    }
}
