package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import dev.atlaslink.client.credentials.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A nonce belongs to one call at a time, and is counted by all that ever have it. */
final class NoncePoolTest {
    private static final int KEPT = 1024;

    private final NoncePool pool = new NoncePool(new ApiKey("public", Secret.of("private")), true);

    @Test
    void nonceThatWasUsedLastIsLeasedFirst() {
        Nonce first = pool.take(challenge("first"));
        Nonce second = pool.take(challenge("second"));
        pool.giveBack(first, Optional.empty());
        pool.giveBack(second, Optional.empty());

        assertThat(pool.lease()).containsSame(second);
        assertThat(pool.lease()).containsSame(first);
        assertThat(pool.lease()).isEmpty();
    }

    @Test
    void nonceThatTheServerWantsNextTakesThePlaceOfTheUsedOne() {
        Nonce used = pool.take(challenge("used"));

        pool.giveBack(used, Optional.of("next"));

        assertThat(pool.lease()).hasValueSatisfying(next -> {
            assertThat(next.value()).isEqualTo("next");
            assertThat(next.session()).isSameAs(used.session());
            assertThat(next.authorize("GET", "/")).contains("nonce=\"next\"", "nc=00000001");
        });
    }

    @Test
    void sameNonceOfTwoChallengesIsCountedOnce() {
        Nonce one = pool.take(challenge("same"));
        Nonce other = pool.take(challenge("same"));

        assertThat(one.authorize("GET", "/")).contains("nc=00000001");
        assertThat(other.authorize("GET", "/")).contains("nc=00000002");
        assertThat(one.authorize("GET", "/")).contains("nc=00000003");
    }

    @Test
    void noMoreThanAThousandAreKept() {
        List<Nonce> taken = new ArrayList<>();
        for (int i = 0; i <= KEPT; i++) {
            taken.add(pool.take(challenge("nonce-" + i)));
        }

        taken.forEach(nonce -> pool.giveBack(nonce, Optional.empty()));

        assertThat(pool.lease()).containsSame(taken.get(KEPT - 1));
        for (int i = KEPT - 2; i >= 0; i--) {
            assertThat(pool.lease()).containsSame(taken.get(i));
        }
        assertThat(pool.lease()).isEmpty();
    }

    /** What is leased makes room. */
    @Test
    void poolThatWasFullTakesNoncesAgain() {
        Nonce nonce = pool.take(challenge("a"));
        for (int i = 0; i <= KEPT; i++) {
            pool.giveBack(nonce, Optional.empty());
        }
        assertThat(pool.lease()).isPresent();
        Nonce last = pool.take(challenge("last"));

        pool.giveBack(last, Optional.empty());

        assertThat(pool.lease()).containsSame(last);
    }

    @Test
    void countOfANonceIsForgottenAfterTwoThousandOthers() {
        assertThat(pool.take(challenge("old")).authorize("GET", "/")).contains("nc=00000001");
        takeOthers(2 * KEPT - 1);
        assertThat(pool.take(challenge("old")).authorize("GET", "/")).contains("nc=00000002");

        takeOthers(2 * KEPT);

        assertThat(pool.take(challenge("old")).authorize("GET", "/")).contains("nc=00000001");
    }

    @Test
    void withoutReuseNothingIsKept() {
        NoncePool none = new NoncePool(new ApiKey("public", Secret.of("private")), false);

        none.giveBack(none.take(challenge("a")), Optional.empty());

        assertThat(none.lease()).isEmpty();
    }

    private void takeOthers(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(pool.take(challenge("other-" + i)).value()).isEqualTo("other-" + i);
        }
    }

    private static Challenge challenge(String nonce) {
        return new Challenge("realm", nonce, DigestAlgorithm.MD5, true, Optional.empty(), false);
    }
}
