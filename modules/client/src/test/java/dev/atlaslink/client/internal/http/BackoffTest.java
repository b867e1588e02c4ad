package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void doublesTheCeilingUpToTwentySecondsAndDrawsBelowIt() {
        Backoff half = new Backoff(() -> 0.5);

        assertThat(half.pause(1, Optional.empty())).isEqualTo(Duration.ofMillis(250));
        assertThat(half.pause(2, Optional.empty())).isEqualTo(Duration.ofMillis(500));
        assertThat(half.pause(10, Optional.empty())).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void doesWhatTheServerAsksFor() {
        assertThat(new Backoff(() -> 0.5).pause(1, Optional.of(Duration.ofSeconds(30))))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void growsFromTenToFortySecondsAfterARateLimit() {
        Backoff half = new Backoff(() -> 0.5);

        assertThat(half.pauseAfterRateLimit(1, Optional.empty())).isEqualTo(Duration.ofSeconds(5));
        assertThat(half.pauseAfterRateLimit(2, Optional.empty())).isEqualTo(Duration.ofSeconds(10));
        assertThat(half.pauseAfterRateLimit(19, Optional.empty())).isEqualTo(Duration.ofSeconds(20));
    }
}
