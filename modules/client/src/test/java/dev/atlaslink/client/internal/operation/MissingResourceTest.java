package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was just created may show late, but what was seen and is missing is gone. */
final class MissingResourceTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    @Test
    void whatWasJustCreatedMayShowLate() {
        Operation<String> creation = scene.unseen("a");
        scene.things().become("a", "AVAILABLE", scene.after(5));
        assertThat(creation.await(HOUR)).isEqualTo("a");
    }

    @Test
    void whatDoesNotShowIsNotWaitedForLong() {
        Operation<String> creation = scene.unseen("a");
        assertThatThrownBy(() -> creation.await(HOUR)).isInstanceOf(NotFoundException.class);
        assertThat(scene.now()).isBetween(scene.after(10), scene.after(20));
    }

    @Test
    void whatWasSeenAndIsGoneIsNotWaitedFor() {
        scene.things().become("a", "INITIATING");
        scene.things().disappear("a", scene.after(2));
        assertThatThrownBy(() -> scene.creation("a").await(HOUR)).isInstanceOf(NotFoundException.class);
        assertThat(scene.now()).isBefore(scene.after(10));
    }

    /** Recorded responses show what was created after 4 s. */
    @Test
    void whatDoesNotShowInTenSecondsIsMissing() {
        ManualClock clock = new ManualClock();
        Things things = new Things(clock);
        Snapshot<String> response = new Snapshot<>("a", "a", ResourceStatus.INITIATING, Optional.empty());
        Instant start = clock.instant();
        try (Operations everyFiveSeconds = Operations.create(TestSettings.of(clock))) {
            Operation<String> creation = everyFiveSeconds.untilReady(things.target("a"), StatusSets.SERVICE, response);
            assertThatThrownBy(() -> creation.await(HOUR)).isInstanceOf(NotFoundException.class);
        }
        assertThat(things.gets()).hasSize(2);
        assertThat(clock.instant()).isEqualTo(start.plusSeconds(10));
    }
}
