package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.TokenStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whoever had a token refused is told whether it is worth asking for another one. */
final class TokenReplacementTest {
    private final TokenFixture fixture = new TokenFixture();

    @Test
    void anotherTokenMayBeHadForOneThatWasRefused() {
        try (TokenSource tokens = fixture.source()) {
            assertThat(tokens.replace(Secret.of(fixture.token(tokens)))).isTrue();
            assertThat(fixture.token(tokens)).isEqualTo("token-2");
        }
    }

    @Test
    void anotherTokenIsThereForOneThatWasReplacedBefore() {
        try (TokenSource tokens = fixture.source()) {
            Secret first = Secret.of(fixture.token(tokens));
            assertThat(tokens.replace(first)).isTrue();
            assertThat(fixture.token(tokens)).isEqualTo("token-2");

            assertThat(tokens.replace(first)).isTrue();
            assertThat(fixture.token(tokens)).isEqualTo("token-2");
        }
    }

    /** Then it is not the tokens that Atlas refuses. */
    @Test
    void sixthTokenThatIsRefusedAtOnceIsNotReplacedForAMinute() {
        try (TokenSource tokens = fixture.source()) {
            for (int i = 0; i < 5; i++) {
                assertThat(tokens.replace(Secret.of(fixture.token(tokens)))).isTrue();
            }
            Secret sixth = Secret.of(fixture.token(tokens));

            assertThat(tokens.replace(sixth)).isFalse();
            fixture.clock().advance(Duration.ofMinutes(1));
            assertThat(tokens.replace(sixth)).isTrue();
        }
    }

    @Test
    void closedSourceHasNoOtherTokenForAnyThatIsRefused() {
        TokenSource tokens = fixture.source();
        Secret first = Secret.of(fixture.token(tokens));
        assertThat(tokens.replace(first)).isTrue();
        Secret second = Secret.of(fixture.token(tokens));
        tokens.close();

        assertThat(tokens.replace(first)).isFalse();
        assertThat(tokens.replace(second)).isFalse();
    }

    /** Another client would take it out of the store. */
    @Test
    void tokenThatIsEndedIsGoneFromTheStore() {
        TokenStore store = TokenStore.inMemory();
        TokenSource first = fixture.revokingSource(store);
        try (TokenSource second = fixture.source(store)) {
            assertThat(fixture.token(first)).isEqualTo("token-1");

            first.close();

            assertThat(fixture.endpoint().revoked()).containsExactly("token-1");
            assertThat(fixture.token(second)).isEqualTo("token-2");
        }
    }

    @Test
    void deadTokenIsNotEnded() {
        TokenSource tokens = fixture.revokingSource();
        assertThat(fixture.token(tokens)).isEqualTo("token-1");
        fixture.clock().advance(Duration.ofHours(1));

        tokens.close();

        assertThat(fixture.endpoint().revoked()).isEmpty();
    }
}
