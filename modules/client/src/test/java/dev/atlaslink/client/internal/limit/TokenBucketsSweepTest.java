package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitKey;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Buckets are forgotten when there are many of them, and only those that a new one would replace. */
final class TokenBucketsSweepTest {
    private static final int FIRST_SWEEP = 1000;

    private final TokenBuckets buckets = new TokenBuckets(new ManualClock());

    @Test
    void whatWasLearnedOfFewProjectsIsKept() {
        learn("learned");
        add(FIRST_SWEEP - 1);

        assertThat(isKnown("learned")).isTrue();
    }

    @Test
    void oneMoreThanAThousandIsTheTimeToForget() {
        learn("learned");
        add(FIRST_SWEEP);

        assertThat(isKnown("learned")).isFalse();
    }

    @Test
    void bucketsInUseAreNotLookedThroughAgainUntilThereAreTwiceAsMany() {
        for (int i = 0; i < FIRST_SWEEP; i++) {
            assertThat(permit("used " + i).pause()).isZero();
        }
        learn("learned");
        add(FIRST_SWEEP - 1);
        assertThat(isKnown("learned")).isTrue();
    }

    @Test
    void twiceAsManyAreTheTimeToForgetAgain() {
        for (int i = 0; i < FIRST_SWEEP; i++) {
            assertThat(permit("used " + i).pause()).isZero();
        }
        learn("learned");
        add(FIRST_SWEEP);

        assertThat(isKnown("learned")).isFalse();
    }

    @Test
    void setOfWhichNothingIsPublishedLimitsNothing() {
        for (int i = 0; i < 10_001; i++) {
            assertThat(buckets.reserve(new RateLimitKey("https://cloud.mongodb.com", "Things", "p"))
                            .pause())
                    .isZero();
        }
    }

    /** Lets Atlas tell that the project has 5 and not 1,200, and all 5 are left. */
    private void learn(String project) {
        Permit permit = permit(project);
        assertThat(permit.pause()).isZero();
        permit.completed(new RateLimitStatus(OptionalLong.of(5), OptionalLong.of(5), false, Optional.empty()));
    }

    private boolean isKnown(String project) {
        for (int i = 0; i < 5; i++) {
            assertThat(permit(project).pause()).isZero();
        }
        return !permit(project).pause().isZero();
    }

    /** Adds as many projects, so that there are that many and those of before. */
    private void add(int projects) {
        for (int i = 0; i < projects; i++) {
            permit("unused " + i).cancel();
        }
    }

    private Permit permit(String project) {
        return buckets.reserve(new RateLimitKey("https://cloud.mongodb.com", "Streams", project));
    }
}
