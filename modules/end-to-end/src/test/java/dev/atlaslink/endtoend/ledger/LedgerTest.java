package dev.atlaslink.endtoend.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

/** No case is ignored without a reason, silently, or for longer than it must be. */
final class LedgerTest {
    private static final String METHOD = "some.SomeTest/holds";
    private static final String ENTRY = "- {case: some.SomeTest/holds/A, reason: broken there, since: 2026-11-22}";
    private static final String HANGING = ENTRY.replace("}", ", hangs: true}");

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void ignoredCaseThatFailsIsSkippedWithTheReason() throws Exception {
        Ledger ledger = Ledger.read(ENTRY);
        assertThatThrownBy(() -> ledger.run(METHOD, "A", new Case(false)))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("ignored since 2026-11-22: broken there");
        assertThat(runs).hasValue(1);
    }

    @Test
    void ignoredCaseThatPassesFailsBecauseItIsNoLongerNeeded() throws Exception {
        Ledger ledger = Ledger.read(ENTRY);
        assertThatThrownBy(() -> ledger.run(METHOD, "A", new Case(true)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("some.SomeTest/holds/A passes")
                .hasMessageContaining("no longer needed");
    }

    @Test
    void ignoredCaseThatHangsIsNotRun() throws Exception {
        Ledger ledger = Ledger.read(HANGING);
        assertThatThrownBy(() -> ledger.run(METHOD, "A", new Case(false))).isInstanceOf(TestAbortedException.class);
        assertThat(runs).hasValue(0);
    }

    @Test
    void otherCasesAreRunAsTheyAre() throws Exception {
        Ledger ledger = Ledger.read(ENTRY);
        assertThatCode(() -> ledger.run(METHOD, "B", new Case(true))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ledger.run(METHOD, "B", new Case(false))).hasMessage("failed");
    }

    @Test
    void entryThatNoCaseMatchesIsUnused() throws Throwable {
        Ledger ledger = Ledger.read(ENTRY);
        assertThat(ledger.unused("some.SomeTest", Set.of())).containsExactly("some.SomeTest/holds/A");

        assertThat(ledger.unused("some.SomeTest", Set.of(METHOD)))
                .as("the method was not run")
                .isEmpty();
        ledger.run(METHOD, "B", new Case(true));
        assertThat(ledger.unused("some.SomeTest", Set.of(METHOD))).containsExactly("some.SomeTest/holds/A");

        assertThatThrownBy(() -> ledger.run(METHOD, "A", new Case(false))).isInstanceOf(TestAbortedException.class);
        assertThat(ledger.unused("some.SomeTest", Set.of(METHOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {case: a.T/m, since: 2026-11-22}            | reason of a.T/m is missing",
                "- {case: a.T/m, reason: ' ', since: 2026-11-22} | reason of a.T/m is missing",
                "- {case: a.T/m, reason: r}                    | since of a.T/m is missing",
                "- {case: a.T, reason: r, since: 2026-11-22}   | case is a.T; needed is test class/method",
                "- {case: a.T/m, reason: r, since: 2026-11-22, until: never} | until",
            })
    void malformedEntryIsRefused(String yaml, String message) {
        assertThatThrownBy(() -> Ledger.read(yaml)).hasMessageContaining(message);
    }

    @Test
    void entryMayNotBeThereTwice() {
        assertThatThrownBy(() -> Ledger.read(ENTRY + "\n" + ENTRY)).hasMessageContaining("is there twice");
    }

    /** What the extension cannot see: a class that is not there has no end. */
    @Test
    void everyEntryNamesATestClass() {
        assertThat(LedgerExtension.shared().cases())
                .allSatisfy(entry -> assertThatCode(() -> Class.forName("dev.atlaslink.endtoend." + entry.testClass()))
                        .doesNotThrowAnyException());
    }

    private final class Case implements Ledger.Test {
        private final boolean passing;

        Case(boolean passing) {
            this.passing = passing;
        }

        @Override
        public void run() {
            runs.incrementAndGet();
            if (!passing) {
                throw new IllegalStateException("failed");
            }
        }

        @Override
        public void skip() {
            assertThat(runs).hasValue(0);
        }
    }
}
