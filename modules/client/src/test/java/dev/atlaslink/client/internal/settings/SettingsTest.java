package dev.atlaslink.client.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.ManualClock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The settings of a view, or of a request that is made once, differ from the client's in what was said and no more. */
final class SettingsTest {
    private final Settings settings = TestSettings.of(new ManualClock());

    @Test
    void viewWithoutOptionsIsAsTheClient() {
        assertThat(settings.with(CallOptions.NONE)).isEqualTo(settings);
    }

    @Test
    void optionsOfAViewComeFirst() {
        LocalDate date = LocalDate.of(2025, 3, 12);
        Settings view = settings.with(CallOptions.NONE
                .callTimeout(Duration.ofSeconds(2))
                .attemptTimeout(Duration.ofSeconds(3))
                .settleTimeout(Duration.ofSeconds(4))
                .maxAttempts(5)
                .resourceDate(date));

        assertThat(view.callTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(view.attemptTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(view.settleTimeout()).isEqualTo(Duration.ofSeconds(4));
        assertThat(view.maxAttempts()).isEqualTo(5);
        assertThat(view.resourceDate()).contains(date);
        assertThat(view.with(CallOptions.NONE)).isEqualTo(view);
    }

    @Test
    void whatIsTriedOnceEndsWithinItsLimit() {
        Settings once = settings.once(Duration.ofSeconds(10));

        assertThat(once.maxAttempts()).isEqualTo(1);
        assertThat(once.attemptTimeout()).as("shorter already").isEqualTo(settings.attemptTimeout());
        assertThat(once.callTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(once.settleTimeout()).isEqualTo(settings.settleTimeout());
        assertThat(once.auth()).isSameAs(settings.auth());
    }
}
