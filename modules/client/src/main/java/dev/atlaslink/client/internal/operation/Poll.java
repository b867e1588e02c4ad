package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.http.Proof;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One poll for all who wait on a key: a get if they wait for one thing, else the list, and a get for what it lacks. */
final class Poll<R> {
    private final List<Waiter<R>> waiters;

    Poll(List<Waiter<R>> waiters) {
        this.waiters = waiters;
    }

    /** Polls, without a lock and without a thread that waits for another. */
    CompletableFuture<Void> start(Executor threads) {
        return CompletableFuture.supplyAsync(this::list, threads)
                .thenCompose(rest -> CompletableFuture.allOf(rest.stream()
                        .map(same ->
                                CompletableFuture.runAsync(() -> same.get(0).during(() -> get(same)), threads))
                        .toArray(CompletableFuture<?>[]::new)));
    }

    void stop(RuntimeException reason) {
        waiters.forEach(waiter -> waiter.stopped(reason));
    }

    /** Returns those whom no list has told anything, by resource. */
    private Collection<List<Waiter<R>>> list() {
        Map<String, List<Waiter<R>>> rest = waiters.stream()
                .collect(
                        Collectors.groupingBy(waiter -> waiter.target().id(), LinkedHashMap::new, Collectors.toList()));
        Optional<Supplier<Stream<Snapshot<R>>>> list = waiters.get(0).target().list();
        if (rest.size() == 1 || list.isEmpty()) {
            return rest.values();
        }
        waiters.get(0).during(() -> readList(list.get(), rest));
        return rest.values();
    }

    /** Takes out whom the list told something. */
    private void readList(Supplier<Stream<Snapshot<R>>> list, Map<String, List<Waiter<R>>> rest) {
        try {
            // Page by page, and no further than to the last that somebody waits for.
            for (Iterator<Snapshot<R>> all = list.get().iterator(); !rest.isEmpty() && all.hasNext(); ) {
                Snapshot<R> snapshot = all.next();
                tell(rest.remove(snapshot.id()), waiter -> waiter.seen(snapshot));
            }
        } catch (RuntimeException e) {
            rest.values().forEach(same -> tell(same, waiter -> waiter.failed(e)));
            rest.clear();
        }
    }

    private void get(List<Waiter<R>> same) {
        try {
            Snapshot<R> snapshot = same.get(0).target().get().get();
            tell(same, waiter -> waiter.seen(snapshot));
        } catch (NotFoundException e) {
            tell(same, waiter -> {
                if (Proof.isAbsence(e)) {
                    waiter.gone(e);
                } else {
                    waiter.failed(e);
                }
            });
        } catch (RuntimeException e) {
            tell(same, waiter -> waiter.failed(e));
        }
    }

    private void tell(List<Waiter<R>> same, Consumer<Waiter<R>> news) {
        if (same != null) {
            same.forEach(news);
        }
    }
}
