package dev.atlaslink.simulator.internal.negotiation;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the dates of Atlas's published versions up to 2025-03-12 (Atlas Go SDK). */
final class PublishedDates {

    private static final Set<LocalDate> DATES = Stream.of(
                    "2023-01-01",
                    "2023-02-01",
                    "2023-10-01",
                    "2023-11-15",
                    "2024-05-30",
                    "2024-08-05",
                    "2024-10-23",
                    "2024-11-13",
                    "2025-02-19",
                    "2025-03-12")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private PublishedDates() {}

    static boolean contains(LocalDate date) {
        return DATES.contains(date);
    }
}
