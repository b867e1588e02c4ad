package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.fault.PathGlob;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Picks entries of a journal, such as {@code JournalFilter.all().onMethod("POST").withStatus(201)}.
 *
 * <p>Conditions add up. A filter never changes: each method returns a narrower one.
 */
public final class JournalFilter {

    private static final JournalFilter ALL = new JournalFilter(List.of(), Optional.empty(), "all requests");
    private static final int MIN_STATUS = 0;
    private static final int MAX_STATUS = 599;

    private final List<Predicate<JournalEntry>> conditions;
    private final Optional<String> operationId;
    private final String text;

    private JournalFilter(List<Predicate<JournalEntry>> conditions, Optional<String> operationId, String text) {
        this.conditions = conditions;
        this.operationId = operationId;
        this.text = text;
    }

    /** Picks every entry. */
    public static JournalFilter all() {
        return ALL;
    }

    /**
     * Picks requests with one HTTP method only.
     *
     * @param value such as {@code POST}
     * @return a narrower filter
     * @throws IllegalArgumentException if the value is not upper-case letters
     */
    public JournalFilter onMethod(String value) {
        Arguments.requireMethod(value);
        return and(entry -> entry.method().equals(value), "method " + value);
    }

    /**
     * Picks requests of matching paths only, as {@link Fault#onPath} does; the query does not matter.
     *
     * @param glob the whole path; begins with a slash, without query, up to 1024 characters
     * @return a narrower filter
     * @throws IllegalArgumentException if the value has another form
     */
    public JournalFilter onPath(String glob) {
        PathGlob path = new PathGlob(Arguments.requirePath(glob));
        return and(entry -> path.matches(entry.path()), "path " + glob);
    }

    /**
     * Matches requests to one operation only.
     *
     * @param value as the specs name it; an unknown one is refused by the journal
     * @return a narrower filter
     * @throws IllegalArgumentException if the value is blank
     */
    public JournalFilter onOperation(String value) {
        Arguments.requireText("operationId", value);
        JournalFilter narrower =
                and(entry -> entry.operationId().filter(value::equals).isPresent(), "operation " + value);
        return new JournalFilter(narrower.conditions, Optional.of(value), narrower.text);
    }

    /**
     * Matches requests whose response had one HTTP status only.
     *
     * @param value as {@link JournalEntry#status()} has it: 200 to 599, or 0 for those without any response
     * @return a narrower filter
     * @throws IllegalArgumentException if the value is out of range
     */
    public JournalFilter withStatus(int value) {
        Arguments.requireRange("status", value, MIN_STATUS, MAX_STATUS);
        return and(entry -> entry.status() == value, "status " + value);
    }

    /**
     * Matches requests whose response was made at a time or later.
     *
     * @param time on the simulator's clock
     * @return a narrower filter
     */
    public JournalFilter since(Instant time) {
        Arguments.requireNonNull("time", time, "a time");
        return and(entry -> !entry.time().isBefore(time), "since " + time);
    }

    Optional<String> operationId() {
        return operationId;
    }

    boolean picks(JournalEntry entry) {
        return conditions.stream().allMatch(condition -> condition.test(entry));
    }

    private JournalFilter and(Predicate<JournalEntry> condition, String shown) {
        List<Predicate<JournalEntry>> more = new ArrayList<>(conditions);
        more.add(condition);
        return new JournalFilter(
                List.copyOf(more), operationId, conditions.isEmpty() ? "requests with " + shown : text + ", " + shown);
    }

    /** Shows the conditions in words. */
    @Override
    public String toString() {
        return text;
    }
}
