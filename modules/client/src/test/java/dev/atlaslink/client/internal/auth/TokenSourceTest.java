package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.api.v2.model.AccessToken;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenSourceTest {
    private final ManualClock clock = new ManualClock();
    private final NumberedTokens endpoint = new NumberedTokens();
    private final TokenSource tokens = new TokenSource(endpoint, clock);

    @Test
    void keepsATokenWhileItIsYoung() {
        assertThat(tokens.token()).isEqualTo("token-1");
        clock.advance(Duration.ofMinutes(47));

        assertThat(tokens.token()).isEqualTo("token-1");
    }

    @Test
    void renewsWhenAFifthOfTheLifeIsLeft() {
        tokens.token();
        clock.advance(Duration.ofMinutes(48));

        assertThat(tokens.token()).isEqualTo("token-2");
    }

    @Test
    void goesOnWithTheOldTokenWhenARenewalFails() {
        tokens.token();
        clock.advance(Duration.ofMinutes(50));
        endpoint.failing = true;

        assertThat(tokens.token()).isEqualTo("token-1");
    }

    @Test
    void failsOnceTheOldTokenIsDead() {
        tokens.token();
        clock.advance(Duration.ofHours(1));
        endpoint.failing = true;

        assertThatThrownBy(tokens::token).isInstanceOf(TransportException.class);
    }

    @Test
    void dropsOnlyTheTokenThatWasRefused() {
        String first = tokens.token();
        tokens.drop(first);
        String second = tokens.token();
        tokens.drop(first);

        assertThat(tokens.token()).isEqualTo(second).isEqualTo("token-2");
    }

    @Test
    void fetchesOnceHoweverManyThreadsAsk() throws Exception {
        int threads = 32;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier together = new CyclicBarrier(threads);
            Callable<String> ask = () -> {
                together.await();
                return tokens.token();
            };
            List<Future<String>> answers =
                    pool.invokeAll(Stream.generate(() -> ask).limit(threads).toList());

            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("token-1");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Hands out token-1, token-2 and so on; the real endpoint is the contract tests' business. */
    private static final class NumberedTokens implements OAuthApi {
        private int issued;
        private boolean failing;

        @Override
        public AccessToken createAccessToken(String grantType) {
            if (failing) {
                throw new TransportException("no answer", null);
            }
            issued++;
            return AccessToken.builder()
                    .accessToken("token-" + issued)
                    .expiresIn(3600)
                    .build();
        }

        @Override
        public void revokeAccessToken(String token, String tokenTypeHint) {
            throw new UnsupportedOperationException("not asked for here");
        }
    }
}
