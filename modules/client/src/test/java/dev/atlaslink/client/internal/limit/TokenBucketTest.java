package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private final ManualClock clock = new ManualClock();

    /** Four at once, then two a second. */
    private final TokenBucket bucket = TokenBucket.of(4, 120, clock);

    @Test
    void letsTheCapacityGoAtOnceAndThenOneAtATime() {
        take(4);

        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofMillis(500));
        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void refillsNoFurtherThanItsCapacity() {
        take(4);
        clock.advance(Duration.ofHours(1));
        take(4);

        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void servesInTheOrderOfAsking() {
        take(4);
        Permit first = bucket.reserve();
        Permit second = bucket.reserve();
        clock.advance(Duration.ofMillis(500));

        assertThat(second.pause()).isEqualTo(Duration.ofMillis(500));
        assertThat(first.pause()).isZero();
    }

    @Test
    void movesUpThoseBehindAPermitThatIsGivenBack() {
        take(4);
        Permit first = bucket.reserve();
        Permit second = bucket.reserve();
        first.cancel();

        assertThat(second.pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void leavesThoseBeforeAPermitThatIsGivenBackWhereTheyAre() {
        take(4);
        Permit first = bucket.reserve();
        Permit second = bucket.reserve();
        Permit third = bucket.reserve();
        second.cancel();

        assertThat(first.pause()).isEqualTo(Duration.ofMillis(500));
        assertThat(third.pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void grantsNothingForCallsThatAreTurnedAwayFromAFullQueue() {
        take(4);
        Permit waiting = bucket.reserve();
        for (int i = 0; i < 100; i++) {
            Permit turnedAway = bucket.reserve();
            assertThat(turnedAway.pause()).isEqualTo(Duration.ofSeconds(1));
            turnedAway.cancel();
        }

        assertThat(waiting.pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void lendsAPermitOutAgainThatIsGivenBackAtTheLastMoment() {
        take(3);
        taken().cancel();

        assertThat(bucket.reserve().pause()).isZero();
        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void believesTheServerThatLessIsLeft() {
        Permit permit = taken();
        permit.answered(told(4, 0));

        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void believesTheServerThatMoreIsLeft() {
        take(3);
        taken().answered(told(4, 1));

        assertThat(bucket.reserve().pause()).as("three answers are still out").isPositive();
        assertThat(TokenBucket.of(4, 120, clock).reserve().pause()).isZero();
    }

    @Test
    void countsRequestsThatTheServerHasPerhapsNotSeenYet() {
        Permit first = taken();
        take(2);
        first.answered(told(4, 3));

        assertThat(taken()).isNotNull();
        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void neverRaisesWhatIsLeftByAnAnswerThatWasOvertaken() {
        Permit older = taken();
        Permit newer = taken();
        newer.answered(told(4, 1));
        older.answered(told(4, 3));

        assertThat(bucket.reserve().pause()).isPositive();
    }

    @Test
    void learnsALargerCapacityWithARefillInProportion() {
        taken().answered(told(8, 0));

        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void stopsForTheTimeThatARefusalAsksFor() {
        taken().answered(refused(Duration.ofSeconds(30)));
        Permit next = bucket.reserve();
        Permit later = bucket.reserve();

        assertThat(next.pause()).isEqualTo(Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        assertThat(next.pause()).isZero();
        assertThat(later.pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void stopsForAnHourAtMost() {
        taken().answered(refused(Duration.ofDays(3650)));

        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void forgetsAStopWhenTheClockIsSetBack() {
        taken().answered(refused(Duration.ofSeconds(30)));
        clock.advance(Duration.ofHours(-1));

        assertThat(bucket.reserve().pause()).isZero();
    }

    @Test
    void limitsNothingWhileNothingIsKnown() {
        TokenBucket unknown = TokenBucket.unknown(clock);
        for (int i = 0; i < 10_000; i++) {
            assertThat(unknown.reserve().pause()).isZero();
        }
    }

    @Test
    void learnsFromAnswersWhatIsNotPublished() {
        TokenBucket unknown = TokenBucket.unknown(clock);
        Permit permit = unknown.reserve();
        assertThat(permit.pause()).isZero();
        permit.answered(told(120, 0));

        assertThat(unknown.reserve().pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void survivesARefusalWhileNothingIsKnown() {
        TokenBucket unknown = TokenBucket.unknown(clock);
        Permit permit = unknown.reserve();
        assertThat(permit.pause()).isZero();
        permit.answered(refused(Duration.ofSeconds(3)));

        assertThat(unknown.reserve().pause()).isEqualTo(Duration.ofSeconds(3));
    }

    private void take(int permits) {
        for (int i = 0; i < permits; i++) {
            taken();
        }
    }

    private Permit taken() {
        Permit permit = bucket.reserve();
        assertThat(permit.pause()).isZero();
        return permit;
    }

    private static RateLimitStatus refused(Duration retryAfter) {
        return new RateLimitStatus(OptionalLong.empty(), OptionalLong.empty(), true, Optional.of(retryAfter));
    }

    private static RateLimitStatus told(long limit, long remaining) {
        return new RateLimitStatus(OptionalLong.of(limit), OptionalLong.of(remaining), false, Optional.empty());
    }
}
