package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the latest requests and their answers, in the order in which they were answered.
 *
 * <p>An entry is there before its client sees the answer. Beyond {@value #CAPACITY} entries, or {@value #MAX_BODY_BYTES}
 * bytes of bodies, the oldest are dropped. Secrets are taken out before an entry is kept. It is safe for use by many
 * threads.
 */
public final class Journal {

    /** How many entries are kept at most. */
    public static final int CAPACITY = 10_000;

    /** How many bytes the bodies of all entries have together at most, requests and answers; the latest always stays. */
    public static final int MAX_BODY_BYTES = 32 << 20;

    private final InstantSource clock;
    private final Deque<JournalEntry> entries = new ArrayDeque<>();
    private long bodyBytes;

    Journal(InstantSource clock) {
        this.clock = clock;
    }

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
     * {@code AUTHORIZATION} for any other scheme, and {@code REQUEST_BODY} for a body that holds secrets, and for any
     * about OAuth tokens or encryption settings. Of the headers only {@code Accept} and {@code Content-Type} are kept;
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
        bodyBytes = 0;
    }

    void record(ReceivedRequest request, Optional<String> operationId, Answer answer) {
        // All that takes time comes before the lock, for which every request queues.
        add(new JournalEntry(clock.instant(), request, operationId, answer));
    }

    private synchronized void add(JournalEntry entry) {
        entries.addLast(entry);
        bodyBytes += entry.bodyBytes();
        while (entries.size() > CAPACITY || (bodyBytes > MAX_BODY_BYTES && entries.size() > 1)) {
            bodyBytes -= entries.removeFirst().bodyBytes();
        }
    }
}
