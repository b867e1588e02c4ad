package dev.atlaslink.simulator.internal.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.negotiation.VersionDates.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is said of a version of one operation comes before what is said of the version everywhere. */
class VersionDatesTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final LocalDate SECOND = LocalDate.parse("2025-03-12");
    private static final LocalDate DAY = LocalDate.parse("2027-07-01");
    private static final Subject EVERYWHERE = new Subject(Optional.empty(), FIRST);
    private static final Subject OF_GET = new Subject(Optional.of("get"), FIRST);

    private final VersionDates dates = new VersionDates();

    @Test
    void whatIsSaidOfAVersionEverywhereHoldsForEachOperationAndNoOtherVersion() {
        dates.set(EVERYWHERE, DAY);

        assertThat(dates.of("get", FIRST)).hasValue(DAY);
        assertThat(dates.of("get", SECOND)).isEmpty();
    }

    @Test
    void whatIsSaidOfOneOperationHoldsForThatAlone() {
        dates.set(OF_GET, DAY.plusDays(1));
        assertThat(dates.of("list", FIRST)).isEmpty();

        dates.set(EVERYWHERE, DAY);
        assertThat(dates.of("get", FIRST)).hasValue(DAY.plusDays(1));
        assertThat(dates.of("list", FIRST)).hasValue(DAY);
    }

    @Test
    void allIsACopyThatStaysWhenTheDatesAreCleared() {
        dates.set(EVERYWHERE, DAY);
        Map<Subject, LocalDate> all = dates.all();
        dates.clear();

        assertThat(all).containsExactly(Map.entry(EVERYWHERE, DAY));
        assertThat(dates.all()).isEmpty();
        assertThat(dates.of("get", FIRST)).isEmpty();
    }

    @Test
    void subjectsAreOrderedByVersionAndThenByOperationTheVersionEverywhereFirst() {
        Subject later = new Subject(Optional.of("a"), SECOND);

        assertThat(new TreeSet<>(List.of(later, OF_GET, EVERYWHERE, new Subject(Optional.of("b"), FIRST))))
                .containsExactly(EVERYWHERE, new Subject(Optional.of("b"), FIRST), OF_GET, later);
    }
}
