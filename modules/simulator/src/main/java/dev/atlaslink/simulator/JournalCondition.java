package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds one condition of a {@link JournalFilter}, so that it can be said in what an entry differs from it.
 *
 * @param name of what is asked for, such as {@code method}
 * @param wanted as the caller gave it
 * @param actual reads what an entry has instead
 * @param holds says whether an entry meets the condition
 */
record JournalCondition(
        String name, String wanted, Function<JournalEntry, String> actual, Predicate<JournalEntry> holds) {

    static final String OPERATION = "operation";
    static final String STATUS = "status";

    private static final String NONE = "none";

    static JournalCondition method(String value) {
        return equal("method", value, JournalEntry::method);
    }

    static JournalCondition operation(String value) {
        return equal(OPERATION, value, entry -> entry.operationId().orElse(NONE));
    }

    static JournalCondition project(String value) {
        return equal("project", value, entry -> entry.projectId().orElse(NONE));
    }

    static JournalCondition status(int value) {
        return equal(STATUS, Integer.toString(value), entry -> Integer.toString(entry.status()));
    }

    private static JournalCondition equal(String name, String wanted, Function<JournalEntry, String> actual) {
        return new JournalCondition(
                name, wanted, actual, entry -> actual.apply(entry).equals(wanted));
    }

    /** Says what an entry has that does not meet the condition; what a sender wrote steers no terminal. */
    String difference(JournalEntry entry) {
        return name + " is " + Wording.escaped(actual.apply(entry));
    }

    @Override
    public String toString() {
        return name + " " + wanted;
    }
}
