package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.Deprecation;
import java.util.ArrayList;
import java.util.List;

/** Keeps what an observer is told of requests on the wire. */
final class Attempts implements AtlasObserver {
    private final List<Integer> started = new ArrayList<>();
    private final List<Attempt> ended = new ArrayList<>();
    private final List<Deprecation> deprecations = new ArrayList<>();

    List<Integer> started() {
        return started;
    }

    List<Attempt> ended() {
        return ended;
    }

    List<Deprecation> deprecations() {
        return deprecations;
    }

    @Override
    public void attemptStarted(Call call, int number) {
        started.add(number);
    }

    @Override
    public void attemptEnded(Attempt attempt) {
        ended.add(attempt);
    }

    @Override
    public void deprecated(Deprecation deprecation) {
        deprecations.add(deprecation);
    }
}
