package dev.atlaslink.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Says, when somebody ends a command by Ctrl-C, what goes on without it and how to take that up. */
final class InterruptNotice implements Runnable {
    private final FailureReport failures;
    private final AtomicReference<Optional<Unfinished>> unfinished = new AtomicReference<>(Optional.empty());

    InterruptNotice(FailureReport failures) {
        this.failures = failures;
    }

    /** From now on, this is what goes on. */
    void pending(Unfinished work) {
        unfinished.set(Optional.of(work));
    }

    /** From now on, nothing does. */
    void done() {
        unfinished.set(Optional.empty());
    }

    @Override
    public void run() {
        unfinished.get().ifPresent(work -> failures.interrupted(work));
    }
}
