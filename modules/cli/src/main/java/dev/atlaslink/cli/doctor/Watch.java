package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Deprecation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts requests on the wire, challenges and tokens included, and keeps what responses say of deprecations. */
final class Watch implements AtlasObserver {
    private final AtomicInteger requests = new AtomicInteger();
    private final List<Deprecation> deprecations = new CopyOnWriteArrayList<>();

    @Override
    public void attemptEnded(Attempt attempt) {
        requests.incrementAndGet();
    }

    @Override
    public void deprecated(Deprecation deprecation) {
        deprecations.add(deprecation);
    }

    int requests() {
        return requests.get();
    }

    /** Returns them in the order in which they were told; later ones only follow. */
    List<Deprecation> deprecations() {
        return List.copyOf(deprecations);
    }
}
