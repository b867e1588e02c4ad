package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an operation tells of itself, as of the latest response. */
final class OperationStateTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    @Test
    void itBeginsWithWhatTheCreatingCallShowed() {
        scene.things().become("a", "INITIATING");
        Operation<String> creation = scene.creation("a");
        assertThat(creation.id()).isEqualTo("a");
        assertThat(creation.current()).isEqualTo("a");
        assertThat(creation.status()).isEqualTo(ResourceStatus.INITIATING);
        assertThat(creation.isDone()).isFalse();
        assertThat(scene.things().gets()).isEmpty();
    }

    @Test
    void pollAsksOnceAndIsKept() {
        scene.things().become("a", "INITIATING");
        Operation<String> creation = scene.creation("a");
        scene.things().become("a", "AVAILABLE");
        assertThat(creation.poll()).isEqualTo("a");
        assertThat(creation.status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(creation.isDone()).isTrue();
        assertThat(scene.things().gets()).containsExactly("a");
        assertThat(creation.await(HOUR)).isEqualTo("a");
        assertThat(scene.things().gets()).as("what is known is not asked for").hasSize(1);
    }

    @Test
    void pollTellsOfAnUnknownState() {
        scene.things().become("a", "WARMING_UP");
        scene.creation("a").poll();
        assertThat(scene.unexpected()).hasSize(1);
    }

    @Test
    void pollThatFindsNothingEndsADeletionAndNothingElse() {
        scene.things().become("a", "INITIATING");
        Operation<String> creation = scene.creation("a");
        Operation<String> deletion = scene.operations().untilGone(scene.things().target("a"), StatusSets.SERVICE, "id");
        assertThat(deletion.status()).isEqualTo(ResourceStatus.DELETING);
        scene.things().disappear("a", scene.now());
        assertThat(deletion.poll()).isEqualTo("id");
        assertThat(deletion.isDone()).isTrue();
        assertThat(deletion.status()).isEqualTo(ResourceStatus.DELETED);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(creation::poll);
    }

    @Test
    void deletionYieldsTheIdHoweverTheResourceIsShown() {
        scene.things().become("a", "DELETING");
        scene.things().become("a", "DELETED", scene.after(30));
        Operation<String> deletion = scene.operations().untilGone(scene.things().target("a"), StatusSets.SERVICE, "id");
        assertThat(deletion.poll()).isEqualTo("id");
        assertThat(deletion.await(HOUR)).isEqualTo("id");
    }

    @Test
    void whatIsWrongIsRefusedBeforeAnythingIsAsked() {
        scene.things().become("a", "INITIATING");
        Operation<String> creation = scene.creation("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> creation.awaitStatus(Set.of(), HOUR))
                .withMessageStartingWith("statuses is ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> creation.onProgress(null))
                .withMessageStartingWith("listener is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> creation.toFuture(Duration.ZERO))
                .withMessageStartingWith("limit is PT0S");
        assertThat(scene.things().gets()).isEmpty();
    }
}
