package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers the latest requests and their responses, in the order in which the responses were made.
 *
 * <p>An entry exists before its client sees the response. Beyond {@value #CAPACITY} entries, or {@value
 * #MAX_BODY_BYTES} bytes of bodies, the oldest are dropped. Secrets are removed before an entry is kept. It is safe for
 * use by many threads.
 */
public final class Journal {

    /** How many entries are kept at most. */
    public static final int CAPACITY = 10_000;

    /**
     * How many bytes the bodies of all entries have together at most, requests and responses; the latest always stays.
     */
    public static final int MAX_BODY_BYTES = 32 << 20;

    private static final String EXPECTED = "a list of filters without a limit, such as JournalFilter.all()";

    private final InstantSource clock;
    private final Set<String> operationIds;
    private final Deque<JournalEntry> entries = new ArrayDeque<>();
    private long bodyBytes;

    Journal(InstantSource clock, Set<String> operationIds) {
        this.clock = clock;
        this.operationIds = operationIds;
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
     * Lists the entries that match a filter, oldest first.
     *
     * @param filter the conditions
     * @return a copy that later requests do not change
     * @throws IllegalArgumentException if the filter names an operation that the specs do not have
     */
    public List<JournalEntry> entries(JournalFilter filter) {
        Arguments.requireNonNull("filter", filter, "a filter, such as JournalFilter.all()");
        filter.requireOperationOf(operationIds);
        return filter.from(entries());
    }

    /**
     * Counts the entries that match a filter; dropped ones are not counted.
     *
     * @param filter the conditions
     * @throws IllegalArgumentException if the filter names an operation that the specs do not have
     */
    public int count(JournalFilter filter) {
        return entries(filter).size();
    }

    /**
     * Requires that a number of entries match a filter.
     *
     * @param filter the conditions
     * @param times how many there must be, zero or more
     * @throws AssertionError if the number is another; the message tells the entries that come
     *     closest and in what they differ, and lists the latest, all without headers and bodies
     * @throws IllegalArgumentException if the number is negative, or the filter names an operation that the specs do not
     *     have
     */
    public void verify(JournalFilter filter, int times) {
        Arguments.requireRange("times", times, 0, Integer.MAX_VALUE);
        int count = count(filter);
        if (count != times) {
            // Who has too many looks at those, not at the ones that just failed to be among them.
            String near = count < times ? JournalText.near(entries(), filter) : "";
            throw new AssertionError("The journal has " + count + " instead of " + times + " of " + filter + "." + near
                    + "\nIn all, " + this);
        }
    }

    /**
     * Requires that every entry is one that a filter picks.
     *
     * <p>A challenge, the 401 to a request that came without credentials, is expected where the request is, whatever
     * status that filter asks for: each first call by Digest has one.
     *
     * @param expected what may have been asked; if it is empty, nothing
     * @throws AssertionError if there are others; the message lists them, each with the filter that it comes closest to
     *     and in what it differs
     * @throws IllegalArgumentException if a filter has a limit, or names an operation that the specs do not have
     */
    public void verifyNoUnexpected(List<JournalFilter> expected) {
        Arguments.requireNoNulls("expected", expected, EXPECTED);
        if (expected.stream().anyMatch(JournalFilter::isLimited)) {
            throw Arguments.refusal("expected", expected, EXPECTED);
        }
        expected.forEach(filter -> filter.requireOperationOf(operationIds));
        List<JournalEntry> unexpected = entries().stream()
                .filter(entry -> expected.stream().noneMatch(filter -> filter.expects(entry)))
                .toList();
        if (!unexpected.isEmpty()) {
            throw new AssertionError(JournalText.list(
                    "The journal has " + unexpected.size() + " unexpected",
                    unexpected,
                    entry -> JournalText.unexpected(entry, expected)));
        }
    }

    /**
     * Writes the entries as curl commands for a POSIX shell, oldest first, one for each request on the wire.
     *
     * <p>They hold no secrets. They read these variables: {@code MONGODB_ATLAS_BASE_URL},
     * {@code MONGODB_ATLAS_PUBLIC_API_KEY} and {@code MONGODB_ATLAS_PRIVATE_API_KEY} for Digest,
     * {@code MONGODB_ATLAS_CLIENT_ID} and {@code MONGODB_ATLAS_CLIENT_SECRET} for Basic, {@code ACCESS_TOKEN} for Bearer,
     * {@code AUTHORIZATION} for any other scheme, and {@code REQUEST_BODY} for a body that holds secrets, and for any
     * about OAuth tokens or encryption settings. Of the headers only {@code Accept} and {@code Content-Type} are kept;
     * every other body is sent byte for byte.
     *
     * @return as many commands as entries; one has several lines if its body has
     */
    public List<String> toCurl() {
        return toCurl(JournalFilter.all());
    }

    /**
     * Writes the entries that match a filter; see {@link #toCurl()}.
     *
     * @param filter the conditions
     * @throws IllegalArgumentException if the filter names an operation that the specs do not have
     */
    public List<String> toCurl(JournalFilter filter) {
        return entries(filter).stream().map(CurlCommand::of).toList();
    }

    /** Forgets all entries. */
    public synchronized void clear() {
        entries.clear();
        bodyBytes = 0;
    }

    void record(ReceivedRequest request, Optional<String> operationId, Response response) {
        // All that takes time comes before the lock, for which every request queues.
        add(new JournalEntry(clock.instant(), request, operationId, response));
    }

    private synchronized void add(JournalEntry entry) {
        entries.addLast(entry);
        bodyBytes += entry.bodyBytes();
        while (entries.size() > CAPACITY || (bodyBytes > MAX_BODY_BYTES && entries.size() > 1)) {
            bodyBytes -= entries.removeFirst().bodyBytes();
        }
    }

    /** Shows the latest requests, a line for each, without headers and bodies. */
    @Override
    public String toString() {
        List<JournalEntry> shown = entries();
        if (shown.isEmpty()) {
            return "the simulator was asked nothing";
        }
        return JournalText.list("the simulator responded", shown, JournalEntry::toString);
    }
}
