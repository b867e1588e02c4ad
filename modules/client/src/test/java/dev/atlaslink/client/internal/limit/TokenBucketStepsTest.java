package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the next step of a bucket is expected, by what responses told and when; four at once, and two more a minute. */
final class TokenBucketStepsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HALF = Duration.ofSeconds(30);

    private final ManualClock clock = new ManualClock();
    private final TokenBucket bucket = TokenBucket.of(4, 2, clock);

    @Test
    void minuteBeginsWhenTheBucketCeasesToBeFull() {
        clock.advance(HALF);
        take(4);

        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void responseThatTellsWhatIsKnownLeavesTheStepWhereItIs() {
        taken().completed(told(3));
        clock.advance(HALF);
        taken().completed(told(2));
        take(2);

        assertThat(bucket.reserve().pause()).isEqualTo(HALF);
    }

    @Test
    void responseAfterTheStepFindsTheBucketRefilled() {
        Permit slow = taken();
        take(3);
        clock.advance(MINUTE);
        slow.completed(told(0));

        assertThat(bucket.reserve().pause()).isZero();
    }

    @Test
    void refusalThatAsksForNoTimeBeginsTheMinuteAnew() {
        Permit refused = taken();
        taken().completed(told(2));
        clock.advance(HALF);
        refused.completed(new RateLimitStatus(OptionalLong.empty(), OptionalLong.empty(), true, Optional.empty()));

        assertThat(taken()).isNotNull();
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void responseToWhateverWasSentBeforeTheStepIsToldNothingOfIt(int old) {
        List<Permit> sent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sent.add(taken());
        }
        clock.advance(MINUTE);
        assertThat(taken()).isNotNull();
        sent.get(old).completed(told(0));

        assertThat(bucket.reserve().pause()).isZero();
    }

    @Test
    void requestThatWentWithoutAskingCountsFromItsResponse() {
        bucket.reserve().completed(RateLimitStatus.UNKNOWN);
        take(3);
        Permit next = bucket.reserve();
        assertThat(next.pause()).isEqualTo(MINUTE);
        next.cancel();

        clock.advance(Duration.ofHours(1));
        take(4);
    }

    @Test
    void stepRefillsToTheCapacityAndNoFurther() {
        take(1);
        clock.advance(MINUTE);
        take(4);

        assertThat(bucket.reserve().pause()).isPositive();
    }

    @Test
    void stepsThatLeaveRoomRefillWhatTheyBring() {
        TokenBucket odd = TokenBucket.of(5, 2, clock);
        for (int i = 0; i < 5; i++) {
            assertThat(odd.reserve().pause()).isZero();
        }
        clock.advance(MINUTE.multipliedBy(2));
        for (int i = 0; i < 4; i++) {
            assertThat(odd.reserve().pause()).isZero();
        }

        assertThat(odd.reserve().pause()).isEqualTo(MINUTE);
    }

    @Test
    void longerOfRefusalAndStepIsWaitedFor() {
        Permit first = taken();
        Permit second = taken();
        first.completed(refusedFor(Duration.ofSeconds(20)));
        assertThat(bucket.reserve().pause()).isEqualTo(Duration.ofSeconds(20));

        second.completed(refusedFor(Duration.ofSeconds(10)));
        assertThat(bucket.reserve().pause()).as("the first one still holds").isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void clockThatIsSetBackBeginsTheMinuteAnew() {
        take(4);
        clock.advance(HALF);
        assertThat(bucket.reserve().pause()).isEqualTo(HALF);

        clock.advance(Duration.ofHours(-1));
        assertThat(bucket.reserve().pause()).isEqualTo(MINUTE);
    }

    private void take(int permits) {
        for (int i = 0; i < permits; i++) {
            assertThat(taken()).isNotNull();
        }
    }

    private Permit taken() {
        Permit permit = bucket.reserve();
        assertThat(permit.pause()).isZero();
        return permit;
    }

    private static RateLimitStatus told(long remaining) {
        return new RateLimitStatus(OptionalLong.of(4), OptionalLong.of(remaining), false, Optional.empty());
    }

    private static RateLimitStatus refusedFor(Duration time) {
        return new RateLimitStatus(OptionalLong.empty(), OptionalLong.empty(), true, Optional.of(time));
    }
}
