package dev.atlaslink.cli.demo;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Attempt;
import java.util.ArrayList;
import java.util.List;

/** Collects the requests of one step at a time, as the client made them. */
final class AttemptLog implements AtlasObserver {
    private final List<Attempt> attempts = new ArrayList<>();

    @Override
    public synchronized void attemptEnded(Attempt attempt) {
        attempts.add(attempt);
    }

    /** Returns what was collected since the last call. */
    synchronized List<Attempt> take() {
        List<Attempt> taken = List.copyOf(attempts);
        attempts.clear();
        return taken;
    }
}
