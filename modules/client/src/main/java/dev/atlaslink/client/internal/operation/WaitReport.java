package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Tells the observer of one wait: that it started, which polls are made for it, and once how it ended. */
final class WaitReport {
    private final AtlasObserver observer;
    private final ResourceWait wait;
    private final Supplier<Instant> time;
    private final Instant start;
    private final AtomicBoolean ended = new AtomicBoolean();

    private WaitReport(AtlasObserver observer, ResourceWait wait, Supplier<Instant> time) {
        this.observer = observer;
        this.wait = wait;
        this.time = time;
        this.start = time.get();
    }

    static WaitReport start(AtlasObserver observer, ResourceWait wait, Supplier<Instant> time) {
        WaitReport report = new WaitReport(observer, wait, time);
        observer.waitStarted(wait);
        return report;
    }

    void during(Runnable poll) {
        observer.pollStarted(wait);
        try {
            poll.run();
        } finally {
            observer.pollEnded(wait);
        }
    }

    /** Whoever waits may leave just as the wait ends: the first counts. */
    void ended(int polls, ResourceStatus status, Optional<Throwable> failure) {
        if (ended.compareAndSet(false, true)) {
            Duration elapsed = Duration.between(start, time.get());
            observer.waitEnded(new ResourceWaitResult(wait, polls, status, elapsed, failure));
        }
    }
}
