package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** When a bucket may be forgotten, since a new one would do as well; and that nobody keeps one to himself. */
final class IdleBucketTest {
    private final ManualClock clock = new ManualClock();
    private final TokenBucket bucket = TokenBucket.of(4, 2, clock);

    @Test
    void newBucketIsAsNew() {
        assertThat(bucket.isAsNew()).isTrue();
    }

    @Test
    void bucketThatSomebodyWaitsForIsNot() {
        Permit waiting = bucket.reserve();
        assertThat(bucket.isAsNew()).isFalse();

        waiting.cancel();
        assertThat(bucket.isAsNew()).isTrue();
    }

    @Test
    void bucketIsAsNewOnceItIsFullAgainAndNobodyIsUnderWay() {
        Permit permit = bucket.reserve();
        assertThat(permit.pause()).isZero();
        clock.advance(Duration.ofMinutes(1));
        assertThat(bucket.isAsNew()).as("a request is under way").isFalse();

        permit.completed(RateLimitStatus.UNKNOWN);
        assertThat(bucket.isAsNew()).isTrue();
    }

    @Test
    void bucketThatWasUsedIsNotUntilItsStep() {
        Permit permit = bucket.reserve();
        assertThat(permit.pause()).isZero();
        permit.completed(RateLimitStatus.UNKNOWN);
        assertThat(bucket.isAsNew()).isFalse();

        clock.advance(Duration.ofMinutes(1));
        assertThat(bucket.isAsNew()).isTrue();
    }

    /** Else every project would be remembered whose limits Atlas does not tell. */
    @Test
    void bucketOfWhichNothingIsKnownIsAsNewWheneverNobodyIsUnderWay() {
        TokenBucket unknown = TokenBucket.unknown(clock);
        Permit permit = unknown.reserve();
        assertThat(permit.pause()).isZero();
        assertThat(unknown.isAsNew()).isFalse();

        permit.completed(RateLimitStatus.UNKNOWN);
        assertThat(unknown.isAsNew()).isTrue();
    }

    @Test
    void bucketThatIsBlockedIsNotUntilTheBlockEnds() {
        TokenBucket unknown = TokenBucket.unknown(clock);
        Permit permit = unknown.reserve();
        assertThat(permit.pause()).isZero();
        permit.completed(new RateLimitStatus(
                OptionalLong.empty(), OptionalLong.empty(), true, Optional.of(Duration.ofMinutes(5))));
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(unknown.isAsNew()).isFalse();

        clock.advance(Duration.ofSeconds(1));
        assertThat(unknown.isAsNew()).isTrue();
    }

    /** Guarded against hanging by the time limit of all tests. */
    @Test
    void noCallKeepsOtherThreadsOut() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Permit permit = bucket.reserve();
            assertThat(thread.submit(() -> bucket.reserve().pause()).get()).isZero();
            assertThat(permit.pause()).isZero();
            assertThat(thread.submit(() -> bucket.reserve().pause()).get()).isZero();
            permit.completed(RateLimitStatus.UNKNOWN);
            assertThat(thread.submit(() -> bucket.reserve().pause()).get()).isZero();
            bucket.reserve().cancel();
            assertThat(thread.submit(() -> bucket.reserve().pause()).get()).isEqualTo(Duration.ofMinutes(1));
            assertThat(bucket.isAsNew()).isFalse();
            assertThat(thread.submit(bucket::isAsNew).get()).isFalse();
        } finally {
            thread.shutdownNow();
        }
    }
}
