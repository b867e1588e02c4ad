package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.StoredToken;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A token is renewed when a fifth of its life is left, and no longer sent just before its end. */
final class LiveTokenTest {
    private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({"PT1H, PT48M, PT59M50S", "PT100S, PT80S, PT90S", "PT10S, PT8S, PT9S", "PT1S, PT0.8S, PT0.9S"})
    void youthAndLifeEndToTheMoment(Duration life, Duration young, Duration alive) {
        LiveToken token = LiveToken.of(stored("a", ISSUED, life));

        assertThat(token.isYoung(ISSUED.plus(young).minusNanos(1))).isTrue();
        assertThat(token.isYoung(ISSUED.plus(young))).isFalse();
        assertThat(token.isAlive(ISSUED.plus(alive).minusNanos(1))).isTrue();
        assertThat(token.isAlive(ISSUED.plus(alive))).isFalse();
    }

    @Test
    void refusedTokenIsNeitherYoungNorAlive() {
        LiveToken refused = LiveToken.of(stored("a", ISSUED, HOUR)).refused();

        assertThat(refused.isYoung(ISSUED)).isFalse();
        assertThat(refused.isAlive(ISSUED)).isFalse();
        assertThat(refused.is(Secret.of("a"))).isTrue();
        assertThat(refused.is(Secret.of("b"))).isFalse();
    }

    @Test
    void noTokenIsNeverSent() {
        assertThat(LiveToken.NONE.isYoung(ISSUED)).isFalse();
        assertThat(LiveToken.NONE.isAlive(ISSUED)).isFalse();
    }

    @Test
    void fifthReplacementOfARefusedTokenIsNotToBlameForAMinute() {
        LiveToken token = afterRefusals(5);

        assertThat(afterRefusals(4).isNotToBlame(ISSUED)).isFalse();
        assertThat(token.isNotToBlame(ISSUED)).isTrue();
        assertThat(token.isNotToBlame(ISSUED.plus(Duration.ofMinutes(1)).minusNanos(1)))
                .isTrue();
        assertThat(token.isNotToBlame(ISSUED.plus(Duration.ofMinutes(1)))).isFalse();
    }

    @Test
    void refusalTenMinutesAfterTheIssueIsTheFirstOfItsKind() {
        Instant late = ISSUED.plus(Duration.ofMinutes(10));

        assertThat(afterRefusals(4)
                        .refused()
                        .replacedBy(stored("b", late, HOUR), late.minusNanos(1))
                        .refusals())
                .isEqualTo(5);
        assertThat(afterRefusals(4)
                        .refused()
                        .replacedBy(stored("b", late, HOUR), late)
                        .refusals())
                .isEqualTo(1);
    }

    @Test
    void tokenThatOnlyAgedIsReplacedWithoutARefusal() {
        assertThat(afterRefusals(4)
                        .replacedBy(stored("b", ISSUED, HOUR), ISSUED)
                        .refusals())
                .isZero();
        assertThat(LiveToken.NONE.replacedBy(stored("b", ISSUED, HOUR), ISSUED).refusals())
                .isZero();
    }

    private static LiveToken afterRefusals(int count) {
        LiveToken token = LiveToken.of(stored("first", ISSUED, HOUR));
        for (int i = 0; i < count; i++) {
            token = token.refused().replacedBy(stored("next", ISSUED, HOUR), ISSUED);
        }
        return token;
    }

    private static StoredToken stored(String value, Instant issued, Duration life) {
        return new StoredToken(Secret.of(value), issued, issued.plus(life));
    }
}
