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

    /**
     * Writes the entries as curl commands for a POSIX shell, oldest first, one for each request on the wire.
     *
     * <p>Nothing secret is in them. They read these variables: {@code MONGODB_ATLAS_BASE_URL},
     * {@code MONGODB_ATLAS_PUBLIC_API_KEY} and {@code MONGODB_ATLAS_PRIVATE_API_KEY} for Digest,
     * {@code MONGODB_ATLAS_CLIENT_ID} and {@code MONGODB_ATLAS_CLIENT_SECRET} for Basic, {@code ACCESS_TOKEN} for Bearer,
     * {@code AUTHORIZATION} for any other scheme, and {@code REQUEST_BODY} for the body of a request about OAuth tokens
     * or encryption settings, which holds secrets. Of the headers only {@code Accept} and {@code Content-Type} are kept;
     * every other body is sent byte for byte.
     *
     * @return as many commands as entries; one has several lines if its body has
     */
    public List<String> toCurl() {
        return entries().stream().map(CurlCommand::of).toList();
    }

    /** Forgets all entries. */
    public synchronized void clear() {
        entries.clear();
    }

    synchronized void record(ReceivedRequest request, Optional<String> operationId, Answer answer) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(new JournalEntry(request, operationId, answer));
    }
}
