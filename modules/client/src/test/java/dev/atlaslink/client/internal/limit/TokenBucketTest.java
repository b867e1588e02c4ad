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

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    /** Four at once, then two more every minute. */
    private final TokenBucket bucket = TokenBucket.of(4, 2, clock);

    @Test
    void letsTheCapacityGoAtOnceAndThenWhatEachMinuteBrings() {
        take(4);

        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
        assertThat(bucket.reserve().pause()).isEqualTo(TWO_MINUTES);
    }

    @Test
    void grantsNothingUntilTheMinuteIsOver() {
        take(4);
        Permit next = bucket.reserve();
        clock.advance(Duration.ofSeconds(59));
        assertThat(next.pause()).isEqualTo(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));

        assertThat(next.pause()).isZero();
        assertThat(bucket.reserve().pause()).isZero();
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void countsTheMinuteFromTheFirstResponseWhichMayHaveBegunIt() {
        Permit first = taken();
        clock.advance(Duration.ofSeconds(2));
        first.completed(told(4, 3));
        take(3);

        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void countsTheMinuteAnewFromAResponseThatShowsARise() {
        Permit first = taken();
        first.completed(told(4, 1));
        clock.advance(Duration.ofSeconds(20));
        taken().completed(told(4, 2));
        take(2);

        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void refillsNoFurtherThanItsCapacity() {
        take(4);
        clock.advance(Duration.ofHours(1));
        take(4);

        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void servesInTheOrderOfAsking() {
        take(4);
        Permit first = bucket.reserve();
        Permit second = bucket.reserve();
        Permit third = bucket.reserve();
        clock.advance(MINUTE);

        assertThat(third.pause()).isEqualTo(MINUTE);
        assertThat(second.pause()).isZero();
        assertThat(first.pause()).isZero();
    }

    @Test
    void movesUpThoseBehindAPermitThatIsGivenBack() {
        take(4);
        Permit first = bucket.reserve();
        bucket.reserve();
        Permit third = bucket.reserve();
        first.cancel();

        assertThat(third.pause()).isEqualTo(MINUTE);
    }

    @Test
    void leavesThoseBeforeAPermitThatIsGivenBackWhereTheyAre() {
        take(4);
        Permit first = bucket.reserve();
        Permit second = bucket.reserve();
        Permit third = bucket.reserve();
        Permit fourth = bucket.reserve();
        third.cancel();

        assertThat(first.pause()).isEqualTo(MINUTE);
        assertThat(second.pause()).isEqualTo(MINUTE);
        assertThat(fourth.pause()).isEqualTo(TWO_MINUTES);
    }

    @Test
    void grantsNothingForCallsThatAreTurnedAwayFromAFullQueue() {
        take(4);
        Permit waiting = bucket.reserve();
        for (int i = 0; i < 100; i++) {
            Permit turnedAway = bucket.reserve();
            assertThat(turnedAway.pause()).isEqualTo(MINUTE);
            turnedAway.cancel();
        }

        assertThat(waiting.pause()).isEqualTo(MINUTE);
    }

    @Test
    void lendsAPermitOutAgainThatIsGivenBackAtTheLastMoment() {
        take(3);
        taken().cancel();

        assertThat(bucket.reserve().pause()).isZero();
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void permitsThatWereGivenBackCountAsNeverSent() {
        for (int i = 0; i < 100; i++) {
            taken().cancel();
        }
        taken().completed(told(4, 3));

        take(3);
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void believesTheServerThatLessIsLeft() {
        Permit permit = taken();
        permit.completed(told(4, 0));

        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void believesTheServerThatMoreIsLeft() {
        take(3);
        taken().completed(told(4, 1));

        assertThat(bucket.reserve().pause()).as("three responses are still out").isPositive();
        assertThat(TokenBucket.of(4, 2, clock).reserve().pause()).isZero();
    }

    @Test
    void countsRequestsThatTheServerHasPerhapsNotSeenYet() {
        Permit first = taken();
        take(2);
        first.completed(told(4, 3));

        assertThat(taken()).isNotNull();
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void neverRaisesWhatIsLeftByAResponseWhoseRequestOvertookOthers() {
        take(3);
        taken().completed(told(4, 3));

        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void neverLowersWhatIsLeftByAResponseToWhatWasSentBeforeARise() {
        Permit old = taken();
        take(3);
        clock.advance(MINUTE);
        assertThat(bucket.reserve().pause()).isZero();
        old.completed(told(4, 0));

        assertThat(bucket.reserve().pause()).isZero();
    }

    @Test
    void neverRaisesWhatIsLeftByAResponseThatWasOvertaken() {
        Permit older = taken();
        Permit newer = taken();
        newer.completed(told(4, 1));
        older.completed(told(4, 3));

        assertThat(bucket.reserve().pause()).isPositive();
    }

    @Test
    void learnsALargerCapacityWithARefillInProportion() {
        taken().completed(told(8, 0));
        clock.advance(MINUTE);

        take(4);
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void stopsForTheTimeThatARefusalAsksFor() {
        taken().completed(refused(Duration.ofSeconds(30)));
        Permit next = bucket.reserve();
        bucket.reserve();
        Permit later = bucket.reserve();

        assertThat(next.pause()).isEqualTo(Duration.ofSeconds(30));
        assertThat(later.pause()).isEqualTo(Duration.ofSeconds(90));
        clock.advance(Duration.ofSeconds(30));
        assertThat(next.pause()).isZero();
        assertThat(later.pause()).isEqualTo(MINUTE);
    }

    @Test
    void letsOneFindOutAfterARefusalThatAsksForNoTime() {
        taken().completed(refused(Duration.ZERO));

        assertThat(taken()).isNotNull();
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void stopsForAnHourAtMost() {
        taken().completed(refused(Duration.ofDays(3650)));

        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void forgetsAStopWhenTheClockIsSetBack() {
        taken().completed(refused(Duration.ofSeconds(30)));
        clock.advance(Duration.ofHours(-1));

        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void limitsNothingWhileNothingIsKnown() {
        TokenBucket unknown = TokenBucket.unknown(clock);
        for (int i = 0; i < 10_000; i++) {
            assertThat(unknown.reserve().pause()).isZero();
        }
    }

    @Test
    void learnsFromResponsesWhatIsNotPublished() {
        TokenBucket unknown = TokenBucket.unknown(clock);
        Permit permit = unknown.reserve();
        assertThat(permit.pause()).isZero();
        permit.completed(told(120, 0));

        assertThat(unknown.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void survivesARefusalWhileNothingIsKnown() {
        TokenBucket unknown = TokenBucket.unknown(clock);
        Permit permit = unknown.reserve();
        assertThat(permit.pause()).isZero();
        permit.completed(refused(Duration.ofSeconds(3)));

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
