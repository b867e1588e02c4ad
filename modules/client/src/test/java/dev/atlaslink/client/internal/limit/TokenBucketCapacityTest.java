package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bucket learns of its capacity, and of the refill that belongs to it. */
final class TokenBucketCapacityTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualClock clock = new ManualClock();

    @ParameterizedTest
    @ValueSource(longs = {0, Integer.MAX_VALUE + 1L, Long.MAX_VALUE})
    void capacityThatCannotBeTellsNothing(long limit) {
        TokenBucket bucket = TokenBucket.of(4, 2, clock);
        taken(bucket).completed(limited(limit));
        assertHolds(bucket, 3);

        clock.advance(MINUTE);
        assertHolds(bucket, 2);
    }

    @Test
    void largestCapacityIsLearned() {
        TokenBucket bucket = TokenBucket.of(4, 2, clock);
        taken(bucket).completed(limited(Integer.MAX_VALUE));
        assertHolds(bucket, 3);

        clock.advance(MINUTE);
        for (int i = 0; i < 100; i++) {
            assertThat(bucket.reserve().pause()).isZero();
        }
    }

    @Test
    void refillKeepsItsProportionToTheCapacity() {
        TokenBucket bucket = TokenBucket.of(10, 2, clock);
        taken(bucket).completed(limited(20));
        assertHolds(bucket, 9);

        clock.advance(MINUTE);
        assertHolds(bucket, 4);
    }

    @Test
    void smallerCapacityHoldsAtOnceAndRefillsByOneAtLeast() {
        TokenBucket bucket = TokenBucket.of(10, 2, clock);
        taken(bucket).completed(limited(3));
        assertHolds(bucket, 3);

        clock.advance(MINUTE);
        assertHolds(bucket, 1);
    }

    @Test
    void capacityThatNobodyPublishedIsRefilledByHalf() {
        TokenBucket bucket = TokenBucket.unknown(clock);
        taken(bucket).completed(limited(12));
        assertHolds(bucket, 12);

        clock.advance(MINUTE);
        assertHolds(bucket, 6);
    }

    @Test
    void whatIsLeftTellsNothingWithoutACapacity() {
        TokenBucket bucket = TokenBucket.unknown(clock);
        taken(bucket).completed(new RateLimitStatus(OptionalLong.empty(), OptionalLong.of(0), false, Optional.empty()));

        for (int i = 0; i < 100; i++) {
            assertThat(bucket.reserve().pause()).isZero();
        }
    }

    private static void assertHolds(TokenBucket bucket, int permits) {
        for (int i = 0; i < permits; i++) {
            assertThat(taken(bucket)).isNotNull();
        }
        Permit next = bucket.reserve();
        assertThat(next.pause()).as("one more than %d", permits).isEqualTo(MINUTE);
        next.cancel();
    }

    private static Permit taken(TokenBucket bucket) {
        Permit permit = bucket.reserve();
        assertThat(permit.pause()).isZero();
        return permit;
    }

    private static RateLimitStatus limited(long limit) {
        return new RateLimitStatus(OptionalLong.of(limit), OptionalLong.empty(), false, Optional.empty());
    }
}
