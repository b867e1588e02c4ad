package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A fetch that ends as no fetch should leaves nobody waiting, and nobody with a token that is of no use. */
final class UnusualFetchTest {
    private static final Duration LONG_CALL = Duration.ofHours(9);

    private final TokenFixture fixture = new TokenFixture();

    @AutoClose
    private final TokenSource tokens = fixture.source();

    @Test
    void tokenThatIsDeadWhenItArrivesIsFetchedOnceMore() {
        fixture.endpoint().holdUntil(taking(Duration.ofHours(2), 1));

        assertThat(fixture.token(tokens, LONG_CALL)).isEqualTo("token-2");
    }

    /** Where a token takes longer than it lives, Atlas is to say what it thinks of it. */
    @Test
    void secondTokenIsUsedAsItIs() {
        fixture.endpoint().holdUntil(taking(Duration.ofHours(2), 2));

        assertThat(fixture.token(tokens, LONG_CALL)).isEqualTo("token-2");
        assertThat(fixture.endpoint().calls()).isEqualTo(2);
    }

    @Test
    void errorOfAFetchIsToldToTheCallAndToTheThread() {
        AssertionError broken = new AssertionError("broken");
        CountDownLatch told = new CountDownLatch(1);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            if (error == broken) {
                told.countDown();
            }
        });
        fixture.endpoint().holdUntil(failing(broken));
        try {
            assertThatThrownBy(() -> fixture.token(tokens)).isSameAs(broken);
            TokenFixture.eventually(() -> told.getCount() == 0);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void tokenThatLivesForASecondIsUsed() {
        fixture.endpoint().expiresIn(Optional.of(1));

        assertThat(fixture.token(tokens)).isEqualTo("token-1");
    }

    /** Lets so much time pass during each of the first fetches. */
    private CountDownLatch taking(Duration time, int fetches) {
        return new CountDownLatch(0) {
            @Override
            public void await() {
                if (fixture.endpoint().calls() <= fetches) {
                    fixture.clock().advance(time);
                }
            }
        };
    }

    private static CountDownLatch failing(Error error) {
        return new CountDownLatch(0) {
            @Override
            public void await() {
                throw error;
            }
        };
    }
}
