package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the observer of states that a wait does not know, each once: a thousand waiters may see the same. */
final class UnexpectedStatuses {
    private final AtlasObserver observer;
    private final Set<List<Object>> told = ConcurrentHashMap.newKeySet();

    UnexpectedStatuses(AtlasObserver observer) {
        this.observer = observer;
    }

    void tell(String what, String id, ResourceStatus status) {
        if (told.add(List.of(what, status))) {
            observer.unexpectedStatus(new UnexpectedStatus(what, id, status));
        }
    }
}
