package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.fault.PathGlob;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Picks entries of a journal, such as {@code JournalFilter.all().onMethod("POST").withStatus(201)}.
 *
 * <p>Conditions add up. A filter never changes: each method returns a narrower one.
 */
public final class JournalFilter {

    private static final JournalFilter ALL = new JournalFilter(List.of(), Journal.CAPACITY);
    private static final int MIN_STATUS = 0;
    private static final int MAX_STATUS = 599;

    private final List<JournalCondition> conditions;
    private final int limit;

    private JournalFilter(List<JournalCondition> conditions, int limit) {
        this.conditions = conditions;
        this.limit = limit;
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
        return and(JournalCondition.method(value));
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
        return and(new JournalCondition("path", glob, JournalEntry::path, entry -> path.matches(entry.path())));
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
        return and(JournalCondition.operation(value));
    }

    /**
     * Matches requests about one project only, the one that their path names behind {@code /groups/}.
     *
     * @param value id of the project, which need not exist
     * @return a narrower filter
     * @throws IllegalArgumentException if the value is not 24 lower-case hexadecimal digits
     */
    public JournalFilter inProject(String value) {
        Arguments.requireProjectId(value);
        return and(JournalCondition.project(value));
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
        return and(JournalCondition.status(value));
    }

    /**
     * Matches requests whose response was made at a time or later.
     *
     * @param time on the simulator's clock
     * @return a narrower filter
     */
    public JournalFilter since(Instant time) {
        Arguments.requireNonNull("time", time, "a time");
        return and(new JournalCondition(
                "since",
                time.toString(),
                entry -> entry.time().toString(),
                entry -> !entry.time().isBefore(time)));
    }

    /**
     * Keeps the latest only of those that meet all conditions, whenever these are added.
     *
     * @param value how many at most, 1 to {@value Journal#CAPACITY}; of several limits the lowest holds
     * @return a narrower filter
     * @throws IllegalArgumentException if the value is out of range
     */
    public JournalFilter limit(int value) {
        Arguments.requireRange("limit", value, 1, Journal.CAPACITY);
        return new JournalFilter(conditions, Math.min(limit, value));
    }

    boolean isLimited() {
        return limit < Journal.CAPACITY;
    }

    /** Refuses an operation that the specs do not have. */
    void requireOperationOf(Set<String> operationIds) {
        conditions.stream()
                .filter(condition -> condition.name().equals(JournalCondition.OPERATION))
                .forEach(condition -> Arguments.requireOneOf("operationId", condition.wanted(), operationIds));
    }

    List<JournalEntry> from(List<JournalEntry> entries) {
        List<JournalEntry> picked =
                entries.stream().filter(entry -> misses(entry).isEmpty()).toList();
        return picked.subList(Math.max(0, picked.size() - limit), picked.size());
    }

    /** Returns the conditions that an entry does not meet. */
    List<JournalCondition> misses(JournalEntry entry) {
        return conditions.stream()
                .filter(condition -> !condition.holds().test(entry))
                .toList();
    }

    /** Says whether an entry meets all conditions, or would but for the status: a challenge is a step on the way to it. */
    boolean expects(JournalEntry entry) {
        return misses(entry).stream()
                .allMatch(condition -> condition.name().equals(JournalCondition.STATUS) && entry.isChallenge());
    }

    private JournalFilter and(JournalCondition condition) {
        List<JournalCondition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new JournalFilter(List.copyOf(more), limit);
    }

    /** Shows the conditions in words. */
    @Override
    public String toString() {
        String text = conditions.isEmpty()
                ? "all requests"
                : conditions.stream()
                        .map(JournalCondition::toString)
                        .collect(Collectors.joining(", ", "requests with ", ""));
        return isLimited() ? text + ", the latest " + limit : text;
    }
}
