package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.error.InterruptedCallException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads of one process do what has one key one after the other. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ProcessLockTest {
    private final List<String> ended = new CopyOnWriteArrayList<>();

    @Test
    void secondBeginsWhenTheFirstHasEnded() {
        Worker first = worker("a", "first").begun();
        Worker second = worker("a", "second").blocked();
        assertThat(ended).isEmpty();
        first.end();
        second.begun().end();
        assertThat(ended).containsExactly("first", "second");
    }

    @Test
    void whatHasAnotherKeyDoesNotWait() {
        Worker first = worker("a", "first").begun();
        worker("b", "second").begun().end();
        assertThat(ended).containsExactly("second");
        first.end();
    }

    /** The lock goes with the last who uses it, not with the first. */
    @Test
    void whoComesWhileTheSecondIsAtItWaitsAsWell() {
        Worker first = worker("a", "first").begun();
        Worker second = worker("a", "second").blocked();
        first.end();
        second.begun();
        Worker third = worker("a", "third").blocked();
        assertThat(ended).containsExactly("first");
        second.end();
        third.begun().end();
        assertThat(ended).containsExactly("first", "second", "third");
    }

    @Test
    void failureLetsTheNextIn() {
        Worker failing = new Worker(work -> new ProcessLock("a", "thing").whileHeld(() -> {
            throw new IllegalStateException("no luck");
        }));
        assertThat(failing.failure()).hasMessage("no luck");
        worker("a", "next").begun().end();
        assertThat(ended).containsExactly("next");
    }

    @Test
    void interruptEndsTheWait() {
        Worker first = worker("a", "first").begun();
        Worker second = worker("a", "second").blocked();
        second.interrupt();
        assertThat(second.failure())
                .isInstanceOf(InterruptedCallException.class)
                .hasMessage("interrupted while another thread was creating a neighbour of thing");
        assertThat(second.stayedInterrupted()).isTrue();
        first.end();
        assertThat(ended).containsExactly("first");
    }

    @Test
    void whoeverGaveUpIsNotWaitedFor() {
        Worker first = worker("a", "first").begun();
        Worker second = worker("a", "second").blocked();
        second.interrupt();
        second.failure();
        Worker third = worker("a", "third").blocked();
        first.end();
        third.begun().end();
        assertThat(ended).containsExactly("first", "third");
    }

    private Worker worker(String key, String name) {
        return new Worker(work -> new ProcessLock(key, "thing").whileHeld(() -> {
            work.run();
            ended.add(name);
            return name;
        }));
    }
}
