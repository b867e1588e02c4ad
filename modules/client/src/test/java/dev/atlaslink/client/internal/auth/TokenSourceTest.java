package dev.atlaslink.client.internal.auth;

import static dev.atlaslink.client.internal.auth.TokenFixture.awaitFetches;
import static dev.atlaslink.client.internal.auth.TokenFixture.eventually;
import static dev.atlaslink.client.internal.auth.TokenFixture.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a token is used, and what follows it. */
class TokenSourceTest {
    private final TokenFixture fixture = new TokenFixture();
    private final NumberedTokens endpoint = fixture.endpoint();
    private final TokenSource tokens = fixture.source();

    @Test
    void keepsATokenWhileItIsYoung() {
        assertThat(token()).isEqualTo("token-1");
        pass(Duration.ofMinutes(47));

        assertThat(token()).isEqualTo("token-1");
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void renewsWhenAFifthOfTheLifeIsLeftAndLetsNobodyWait() {
        token();
        pass(Duration.ofMinutes(48));
        CountDownLatch held = new CountDownLatch(1);
        endpoint.holdUntil(held);

        assertThat(token()).isEqualTo("token-1");
        eventually(() -> endpoint.calls() == 2);
        assertThat(token()).isEqualTo("token-1");
        held.countDown();

        eventually(() -> token().equals("token-2"));
        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @Test
    void goesOnWithTheOldTokenWhenARenewalFailsAndPausesBeforeTheNext() {
        token();
        pass(Duration.ofMinutes(50));
        endpoint.failWith(new TransportException("no response", null));

        assertThat(token()).isEqualTo("token-1");
        awaitFetches();
        for (int i = 0; i < 1000; i++) {
            assertThat(token()).isEqualTo("token-1");
        }
        assertThat(endpoint.calls()).isEqualTo(2);

        pass(Duration.ofSeconds(1));
        assertThat(token()).isEqualTo("token-1");
        awaitFetches();
        assertThat(endpoint.calls()).isEqualTo(3);
    }

    @Test
    void failsOnceTheOldTokenIsDead() {
        token();
        pass(Duration.ofHours(1));
        endpoint.failWith(new TransportException("no response", null));

        assertThatThrownBy(this::token).isInstanceOf(TransportException.class);
    }

    @Test
    void doesNotUseATokenThatDiesOnItsWay() {
        token();
        pass(Duration.ofMinutes(60).minusSeconds(10));

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void leavesTheEndpointAloneAsLongAsIts429Asks() {
        endpoint.failWith(limited("30"));
        assertThatThrownBy(this::token).isInstanceOf(RateLimitException.class);
        pass(Duration.ofSeconds(29));
        assertThatThrownBy(this::token).isInstanceOf(RateLimitException.class).hasMessageContaining("RATE_LIMITED");
        assertThat(endpoint.calls()).isEqualTo(1);

        pass(Duration.ofSeconds(1));
        endpoint.failWith(null);

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void clockThatIsSetBackDoesNotProlongThePause() {
        endpoint.failWith(limited("30"));
        assertThatThrownBy(this::token).isInstanceOf(RateLimitException.class);
        endpoint.failWith(null);
        pass(Duration.ofDays(-1));

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void dropsOnlyTheTokenThatWasRefused() {
        token();
        refuse(tokens, "token-1");
        String second = token();
        refuse(tokens, "token-1");

        assertThat(token()).isEqualTo(second).isEqualTo("token-2");
    }

    @Test
    void replacementsThatAreAllRefusedAreSlowedDown() {
        for (int i = 0; i < 20; i++) {
            refuse(tokens, token());
        }
        assertThat(endpoint.calls()).isEqualTo(6);

        for (int i = 0; i < 60; i++) {
            pass(Duration.ofMinutes(1));
            refuse(tokens, token());
            refuse(tokens, token());
        }
        assertThat(endpoint.calls()).isEqualTo(66);
    }

    @Test
    void tokenThatIsRefusedAfterHavingServedIsReplacedAtOnce() {
        for (int i = 0; i < 20; i++) {
            refuse(tokens, token());
        }
        pass(Duration.ofMinutes(10));

        for (int i = 0; i < 5; i++) {
            refuse(tokens, token());
        }

        assertThat(endpoint.calls()).isEqualTo(6 + 4);
        assertThat(token()).isEqualTo("token-11");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void lifeOfNothingCountsAsNotTold(int seconds) {
        endpoint.expiresIn(Optional.of(seconds));

        assertThat(token()).isEqualTo(token()).isEqualTo("token-1");
    }

    @Test
    void lifeThatIsNotToldIsFiveMinutes() {
        endpoint.expiresIn(Optional.empty());
        token();
        pass(Duration.ofMinutes(3));
        assertThat(token()).isEqualTo("token-1");
        pass(Duration.ofMinutes(2));

        assertThat(token()).isEqualTo("token-2");
    }

    @Test
    void lifeOfDecadesIsBelieved() {
        endpoint.expiresIn(Optional.of(Integer.MAX_VALUE));

        assertThat(token()).isEqualTo("token-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "hunter2\r\nX-Injected: ", "h\u00fcnter2"})
    void tokenThatNoHeaderCanCarryIsRefusedWithoutShowingIt(String text) {
        endpoint.prefix(text);

        assertThatThrownBy(this::token)
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage(
                        "createAccessToken failed: access_token is blank or has characters that no header can carry");
    }

    private String token() {
        return fixture.token(tokens);
    }

    private void pass(Duration time) {
        fixture.clock().advance(time);
    }

    private static RateLimitException limited(String retryAfter) {
        return new RateLimitException(ErrorResponse.builder()
                .status(429)
                .errorCode("RATE_LIMITED")
                .operationId("createAccessToken")
                .method("POST")
                .path("/api/oauth/token")
                .requestedAt(Instant.EPOCH)
                .putHeaders("retry-after", List.of(retryAfter))
                .build());
    }
}
