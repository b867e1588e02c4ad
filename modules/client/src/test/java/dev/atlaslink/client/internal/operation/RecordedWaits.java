package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.event.UnexpectedStatus;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Writes down what an observer is told of waits, and by which threads. */
final class RecordedWaits implements AtlasObserver {
    private final List<Told> all = new CopyOnWriteArrayList<>();
    private final List<ResourceWaitResult> results = new CopyOnWriteArrayList<>();
    private final List<UnexpectedStatus> unexpected = new CopyOnWriteArrayList<>();

    private record Told(String event, Thread thread) {}

    List<String> told() {
        return all.stream().map(Told::event).toList();
    }

    Set<Thread> threads(String... events) {
        return all.stream()
                .filter(told -> List.of(events).contains(told.event))
                .map(Told::thread)
                .collect(Collectors.toSet());
    }

    List<ResourceWaitResult> results() {
        return results;
    }

    List<UnexpectedStatus> unexpected() {
        return unexpected;
    }

    @Override
    public void waitStarted(ResourceWait wait) {
        tell("waitStarted");
    }

    @Override
    public void pollStarted(ResourceWait wait) {
        tell("pollStarted");
    }

    @Override
    public void pollEnded(ResourceWait wait) {
        tell("pollEnded");
    }

    @Override
    public void waitEnded(ResourceWaitResult result) {
        tell("waitEnded");
        results.add(result);
    }

    @Override
    public void unexpectedStatus(UnexpectedStatus status) {
        unexpected.add(status);
    }

    private void tell(String event) {
        all.add(new Told(event, Thread.currentThread()));
    }
}
