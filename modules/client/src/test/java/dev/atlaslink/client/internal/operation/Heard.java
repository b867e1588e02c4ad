package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what somebody who waits is told. */
final class Heard implements PollListener<String> {
    private final List<String> news = new CopyOnWriteArrayList<>();
    private final AtomicInteger polls = new AtomicInteger();
    private volatile boolean over;

    List<String> news() {
        return news;
    }

    /** Returns how many polls were made for it, and not only for others. */
    int polls() {
        return polls.get();
    }

    /** Needs to hear no more. */
    void leave() {
        over = true;
    }

    @Override
    public void seen(Snapshot<String> snapshot, Duration elapsed) {
        news.add("seen " + snapshot.id() + " after " + elapsed);
    }

    @Override
    public void gone(NotFoundException notFound, Duration elapsed) {
        news.add("gone after " + elapsed);
    }

    @Override
    public void failed(RuntimeException failure) {
        news.add("failed: " + failure.getMessage());
    }

    @Override
    public void expired(Duration elapsed) {
        news.add("expired after " + elapsed);
    }

    @Override
    public void stopped(RuntimeException reason) {
        news.add("stopped: " + reason.getMessage());
    }

    @Override
    public void during(Runnable poll) {
        polls.incrementAndGet();
        poll.run();
    }

    @Override
    public void left(Optional<Throwable> failure) {
        throw new AssertionError("nobody leaves here");
    }

    @Override
    public boolean isOver() {
        return over;
    }
}
