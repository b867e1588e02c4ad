package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.JournalEntry;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Shows the requests of a failed test, by {@link JournalEntry#toString()}, which leaves out what may be secret. */
final class FailureJournal {

    private static final String REPORT_ENTRY = "atlas-journal";
    private static final int MAX_LINES = 100;

    private final List<JournalEntry> entries;

    FailureJournal(Journal journal) {
        this.entries = journal.entries();
    }

    void report(ExtensionContext test) {
        String text = text();
        test.publishReportEntry(REPORT_ENTRY, text);
        // Not every build tool shows report entries. One call, so that parallel tests do not mix their lines.
        System.err.println(test.getDisplayName() + " failed; " + text);
    }

    private String text() {
        if (entries.isEmpty()) {
            return "the simulator was asked nothing";
        }
        int left = Math.max(0, entries.size() - MAX_LINES);
        String omission = left == 0 ? "" : " (the first " + left + " left out)";
        return entries.stream()
                .skip(left)
                .map(entry -> "  " + entry)
                .collect(Collectors.joining("\n", "the simulator responded" + omission + ":\n", ""));
    }
}
