package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the latest requests and their answers, in the order in which they were answered.
 *
 * <p>An entry is there before its client sees the answer. Beyond {@value #CAPACITY} entries the oldest are dropped. It
 * is safe for use by many threads.
 */
public final class Journal {

    /** How many entries are kept. */
    public static final int CAPACITY = 10_000;

    private final Deque<JournalEntry> entries = new ArrayDeque<>();

    Journal() {}

    /**
     * Lists the entries, oldest first.
     *
     * @return a copy that later requests do not change
     */
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /** Forgets all entries. */
    public synchronized void clear() {
        entries.clear();
    }

    synchronized void record(ReceivedRequest request, Optional<String> operationId, Answer answer) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(new JournalEntry(
                request.method(),
                request.target(),
                request.headers().withoutCredentials().asMap(),
                request.body(),
                operationId.orElse(null),
                answer.status(),
                answer.headers().asMap(),
                answer.body(),
                answer.fault().orElse(null)));
    }
}
