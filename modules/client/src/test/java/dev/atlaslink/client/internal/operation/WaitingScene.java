package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.internal.settings.PollIntervals;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Things, those who wait for them, and a time that passes while all sleep: 1 s between two polls at first, 30 s at most. */
final class WaitingScene implements AutoCloseable {
    private final ManualClock clock = new ManualClock();
    private final TimeLine time = new TimeLine(clock);
    private final Things things = new Things(clock);
    private final RecordedWaits waits = new RecordedWaits();
    private final Instant start = clock.instant();
    private final Operations operations = Operations.over(
            new Polling(clock, time, new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(30)), () -> 0), waits);

    Things things() {
        return things;
    }

    Operations operations() {
        return operations;
    }

    List<UnexpectedStatus> unexpected() {
        return waits.unexpected();
    }

    RecordedWaits waits() {
        return waits;
    }

    Instant now() {
        return clock.instant();
    }

    /** Returns the moment so long after the beginning. */
    Instant after(double seconds) {
        return start.plusMillis(Math.round(seconds * 1_000));
    }

    /** Arranges what happens at a moment. */
    void at(Instant moment, Runnable event) {
        time.at(moment, event);
    }

    /** Lets others join together, while somebody waits already: the time stands still meanwhile. */
    void onTheWay(Runnable join) {
        things.become("anchor", "INITIATING");
        things.become("anchor", "AVAILABLE", after(3_000));
        time.at(after(2), join);
        creation("anchor").await(Duration.ofHours(1));
    }

    Operation<String> creation(String id) {
        return operations.untilReady(things.target(id), StatusSets.SERVICE, things.now(id));
    }

    /** What was created but does not show yet. */
    Operation<String> unseen(String id) {
        Snapshot<String> response = new Snapshot<>(id, id, ResourceStatus.INITIATING, Optional.empty());
        return operations.untilReady(things.target(id), StatusSets.SERVICE, response);
    }

    @Override
    public void close() {
        operations.close();
    }
}
