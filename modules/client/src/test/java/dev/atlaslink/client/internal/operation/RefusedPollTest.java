package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A poll that Atlas itself refuses ends a wait, and what a gateway says does not. */
final class RefusedPollTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    @Test
    void aRefusalForGoodEndsTheWait() {
        PermissionException refused = new PermissionException(Things.response(403));
        PollTarget<String> target = new PollTarget<>(
                "key",
                "thing",
                "a",
                () -> {
                    throw refused;
                },
                Optional.empty());
        scene.things().become("a", "INITIATING");
        assertThatThrownBy(() -> scene.operations()
                        .untilReady(target, StatusSets.SERVICE, scene.things().now("a"))
                        .await(HOUR))
                .isSameAs(refused);
    }

    @Test
    void thePageOfAGatewayEndsNeitherAWaitNorADeletion() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "AVAILABLE", scene.after(60));
        assertThat(scene.operations()
                        .untilReady(
                                behindAGateway("a"),
                                StatusSets.SERVICE,
                                scene.things().now("a"))
                        .await(HOUR))
                .isEqualTo("a");
        scene.things().become("b", "DELETING");
        scene.things().disappear("b", scene.now().plusSeconds(60));
        Instant before = scene.now();
        assertThat(scene.operations()
                        .untilGone(behindAGateway("b"), StatusSets.SERVICE, "b")
                        .await(HOUR))
                .isEqualTo("b");
        assertThat(Duration.between(before, scene.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(60));
    }

    /** A page takes the place of every poll but those that would show the end. */
    private PollTarget<String> behindAGateway(String id) {
        PollTarget<String> target = scene.things().target(id);
        return new PollTarget<>(
                "alone",
                "thing",
                id,
                () -> {
                    Snapshot<String> seen = target.get().get();
                    if (seen.status().equals(ResourceStatus.AVAILABLE)) {
                        return seen;
                    }
                    throw new NotFoundException(Things.page(404));
                },
                Optional.empty());
    }
}
