package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.Journal;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Shows the requests of a failed test, by {@link Journal#toString()}, which leaves out what may be secret. */
final class FailureJournal {

    private static final String REPORT_ENTRY = "atlas-journal";

    private final Journal journal;

    FailureJournal(Journal journal) {
        this.journal = journal;
    }

    void report(ExtensionContext test) {
        String text = journal.toString();
        test.publishReportEntry(REPORT_ENTRY, text);
        // Not every build tool shows report entries. One call, so that parallel tests do not mix their lines.
        System.err.println(test.getDisplayName() + " failed; " + text);
    }
}
