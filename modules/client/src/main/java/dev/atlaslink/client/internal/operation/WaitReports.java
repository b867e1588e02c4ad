package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Tells the observer of the waits of one client, and of states that they do not know. */
final class WaitReports {
    private final AtlasObserver observer;
    private final AtomicLong ids = new AtomicLong();
    private final Set<List<Object>> told = ConcurrentHashMap.newKeySet();

    WaitReports(AtlasObserver observer) {
        this.observer = observer;
    }

    /** Tells that a wait starts. */
    WaitReport start(PollTarget<?> target, Supplier<Instant> time) {
        ResourceWait wait = new ResourceWait(ids.incrementAndGet(), target.what(), target.id());
        return WaitReport.start(observer, wait, time);
    }

    /** Tells of a state once: a thousand waiters may see the same. */
    void unexpected(PollTarget<?> target, ResourceStatus status) {
        if (told.add(List.of(target.what(), status))) {
            observer.unexpectedStatus(new UnexpectedStatus(target.what(), target.id(), status));
        }
    }
}
