package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.creation.CreationKey;
import dev.atlaslink.client.error.InvalidRequestException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other processes are kept away while one looks and creates, and no longer. */
final class HeldLockTest {
    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();
    private final WatchedLock lock = new WatchedLock(shelf.calls());

    @BeforeEach
    void shareTheLock() {
        scene.lock(lock);
    }

    @Test
    void createHoldsItFromTheLookBeforeToTheResponse() {
        assertThat(scene.create()).isEqualTo("made");
        assertThat(shelf.calls()).containsExactly("acquire", "look", "renew", "create", "release");
    }

    @Test
    void ensureHoldsItFromTheLookBeforeToTheResponse() {
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.calls()).containsExactly("acquire", "look", "renew", "create", "release");
        assertThat(shelf.time()).as("nobody else can have created").isZero();
    }

    @Test
    void itsKeyNamesAddressProjectAndKind() {
        scene.create();
        assertThat(lock.keys())
                .containsExactly(new CreationKey(URI.create("http://localhost:1"), Scene.PROJECT, "things"));
    }

    /** The attempt, the search for its outcome, and a last look. */
    @Test
    void itOutlastsTheSearchForTheOutcome() {
        scene.create();
        assertThat(lock.lengths())
                .containsExactly(
                        Scene.CALL.multipliedBy(2).plus(Scene.SETTLE),
                        Scene.CALL.multipliedBy(2).plus(Scene.SETTLE));
    }

    @Test
    void eachAttemptIsPrecededByARenewal() {
        shelf.fail(Failures.lost());
        scene.create();
        assertThat(shelf.calls())
                .filteredOn(call -> !call.equals("look"))
                .containsExactly("acquire", "renew", "create", "renew", "create", "release");
    }

    @Test
    void failureGivesItBack() {
        shelf.fail(Failures.invalid());
        assertThatThrownBy(scene::create).isInstanceOf(InvalidRequestException.class);
        assertThat(lock.isHeld()).isFalse();
    }

    @Test
    void failureToGiveItBackIsNoFailureOfTheCreation() {
        lock.onRelease(() -> {
            throw new IllegalStateException("no connection to the store");
        });
        assertThat(scene.create()).isEqualTo("made");
    }

    @Test
    void othersMayHaveItWhileAnObstacleIsWaitedFor() {
        shelf.put("old", Phase.LEAVING, Match.YES);
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(shelf.calls())
                .containsExactly(
                        "acquire", "look", "release", "await old", "acquire", "look", "renew", "create", "release");
    }

    @Test
    void whatTheCallerNamesNeedsNone() {
        shelf.nameByCaller();
        assertThat(scene.create()).isEqualTo("made");
        assertThat(scene.ensure()).isEqualTo("made");
        assertThat(lock.keys()).isEmpty();
    }

    @Test
    void whatAnotherProcessCreatesMeanwhileIsAdopted() {
        lock.hold(new CreationKey(URI.create("http://localhost:1"), Scene.PROJECT, "things"));
        scene.sleepBy(time -> {
            scene.clock().advance(time);
            if (shelf.time().compareTo(Duration.ofSeconds(5)) > 0) {
                shelf.put("theirs", Phase.USABLE, Match.YES);
                lock.free();
            }
        });
        scene.lock(lock);
        assertThat(scene.ensure()).isEqualTo("theirs");
        assertThat(shelf.attempts()).isEmpty();
    }
}
