package dev.atlaslink.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads days of the calendar. */
final class Dates {
    private Dates() {}

    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("date is \"" + text + "\"; allowed is a day such as 2027-07-01", e);
        }
    }
}
