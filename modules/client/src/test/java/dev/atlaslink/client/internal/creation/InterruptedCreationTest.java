package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.InterruptedCallException;
import org.junit.jupiter.api.Test;

/** Whoever interrupts a creation is told that something may have been made. */
final class InterruptedCreationTest {
    private static final String NOT_KNOWN = "; whether Atlas created this is not known: thing of the test";

    private final Scene scene = new Scene();
    private final Shelf shelf = scene.shelf();
    private final InterruptedCallException interrupt = new InterruptedCallException("interrupted", null);

    @Test
    void attemptMayHaveMadeIt() {
        shelf.fail(interrupt);
        assertThatThrownBy(scene::create)
                .isInstanceOf(InterruptedCallException.class)
                .hasMessage("interrupted" + NOT_KNOWN)
                .hasCause(interrupt);
        assertThat(shelf.calls()).as("no look, which would be interrupted, too").containsExactly("look", "create");
    }

    @Test
    void pollForItLeavesThatOpen() {
        shelf.fail(Failures.lost());
        shelf.onLook(number -> {
            if (number == 2) {
                throw interrupt;
            }
        });
        assertThatThrownBy(scene::create)
                .isInstanceOf(InterruptedCallException.class)
                .hasMessage("interrupted" + NOT_KNOWN)
                .hasCause(interrupt);
        assertThat(shelf.attempts()).hasSize(1);
    }

    @Test
    void pauseBetweenTwoPollsLeavesThatOpen() {
        scene.sleepBy(time -> {
            throw new InterruptedException();
        });
        shelf.fail(Failures.lost());
        assertThatThrownBy(scene::create)
                .isInstanceOf(InterruptedCallException.class)
                .hasMessage("interrupted while looking for thing of the test" + NOT_KNOWN);
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    }

    @Test
    void beforeTheAttemptNothingWasMade() {
        shelf.onLook(number -> {
            throw interrupt;
        });
        assertThatThrownBy(scene::create).isSameAs(interrupt);
        assertThat(shelf.attempts()).isEmpty();
    }
}
