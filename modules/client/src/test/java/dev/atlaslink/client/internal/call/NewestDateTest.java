package dev.atlaslink.client.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Atlas serves a request by the newest version of a resource that is not later than the wanted date. */
final class NewestDateTest {
    private static final LocalDate OLD = LocalDate.of(2023, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2025, 3, 12);

    private final NavigableMap<LocalDate, String> byDate = new TreeMap<>();

    NewestDateTest() {
        byDate.put(OLD, "old");
        byDate.put(NEW, "new");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, old", "2023-01-02, old", "2025-03-11, old", "2025-03-12, new", "2999-12-31, new"})
    void newestThatIsNotLaterIsPicked(LocalDate wanted, String picked) {
        assertThat(NewestDate.of("things", byDate, Optional.of(wanted))).isEqualTo(picked);
    }

    @Test
    void newestOfAllIsPickedWhereNoneIsWanted() {
        assertThat(NewestDate.of("things", byDate, Optional.empty())).isEqualTo("new");
    }

    @Test
    void dateBeforeTheFirstIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewestDate.of("things", byDate, Optional.of(OLD.minusDays(1))))
                .withMessage("resourceDate is 2022-12-31; allowed for things is 2023-01-01 or later");
    }
}
