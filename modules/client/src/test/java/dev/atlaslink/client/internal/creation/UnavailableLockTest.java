package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.creation.CreationKey;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.CreationLockException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Without the lock nothing is created. */
final class UnavailableLockTest {
    private static final CreationKey KEY = new CreationKey(URI.create("http://localhost:1"), Scene.PROJECT, "things");

    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();
    private final WatchedLock lock = new WatchedLock(shelf.calls());
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void itIsTriedForAsLongAsACallMayTake() {
        lock.hold(KEY);
        scene.sleepBy(time -> {
            pauses.add(time);
            scene.clock().advance(time);
        });
        scene.lock(lock);
        assertThatThrownBy(scene::create)
                .isInstanceOf(CreationLockException.class)
                .hasMessage("nothing was created, because another process held its lock for 180000 ms: thing of the"
                        + " test");
        assertThat(shelf.calls()).containsOnly("miss").hasSize(pauses.size() + 1);
        assertThat(shelf.time()).isBetween(Scene.CALL.minusMillis(500), Scene.CALL);
    }

    @Test
    void triesAreSpacedByChanceSoThatProcessesDoNotStayTogether() {
        lock.hold(KEY);
        scene.sleepBy(time -> {
            pauses.add(time);
            scene.clock().advance(time);
        });
        scene.lock(lock);
        assertThatThrownBy(scene::create).isInstanceOf(CreationLockException.class);
        assertThat(pauses)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMillis(50), Duration.ofMillis(500)));
        assertThat(Set.copyOf(pauses)).as("each drawn anew").hasSizeGreaterThan(pauses.size() / 4);
    }

    @Test
    void interruptEndsTheTries() {
        lock.hold(KEY);
        scene.sleepBy(time -> {
            throw new InterruptedException();
        });
        scene.lock(lock);
        assertThatThrownBy(scene::create)
                .isInstanceOf(InterruptedCallException.class)
                .hasMessage("interrupted while another process was creating a neighbour of thing of the test");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(shelf.attempts()).isEmpty();
    }

    @Test
    void failureOfTheLockIsToldAsSuch() {
        IllegalStateException broken = new IllegalStateException("no connection to the store");
        scene.lock((key, length) -> {
            throw broken;
        });
        assertThatThrownBy(scene::create)
                .isInstanceOf(CreationLockException.class)
                .hasMessage("nothing was created, because its lock failed: thing of the test")
                .hasCause(broken);
        assertThat(shelf.calls()).isEmpty();
    }

    @Test
    void failureInTheWordsOfThisLibraryIsToldAsItIs() {
        AtlasException own = new CreationLockException("thing", "the file is read-only", null);
        scene.lock((key, length) -> {
            throw own;
        });
        assertThatThrownBy(scene::create).isSameAs(own);
    }

    @Test
    void lockThatIsLostBeforeTheAttemptForbidsIt() {
        lock.loseAfter(0);
        scene.lock(lock);
        assertThatThrownBy(scene::create)
                .isInstanceOf(CreationLockException.class)
                .hasMessage("nothing was created, because its lock was lost to another process: thing of the test");
        assertThat(shelf.calls()).containsExactly("acquire", "look", "renew", "release");
    }

    @Test
    void lockThatIsLostAfterALostResponseLeavesTheOutcomeOpen() {
        lock.loseAfter(1);
        scene.lock(lock);
        shelf.fail(Failures.lost());
        assertThatThrownBy(scene::create)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("none showed within 60 s")
                .satisfies(unknown ->
                        assertThat(unknown.getSuppressed()).singleElement().isInstanceOf(CreationLockException.class));
        assertThat(shelf.attempts()).hasSize(1);
    }
}
