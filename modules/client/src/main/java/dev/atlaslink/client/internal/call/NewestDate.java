package dev.atlaslink.client.internal.call;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Picks one of several dates as Atlas does: the newest that is not later than the wanted one (v2 reference). */
public final class NewestDate {
    private NewestDate() {}

    /**
     * Returns what is there for the date that fits.
     *
     * @param subject what has the dates, for the message
     * @param byDate what is there for each, for at least one
     * @param resourceDate that the user wants; the newest of all without one
     * @param <T> what is there for a date
     * @return what is there for one of the dates
     * @throws IllegalArgumentException if all dates are later
     */
    public static <T> T of(String subject, NavigableMap<LocalDate, T> byDate, Optional<LocalDate> resourceDate) {
        LocalDate wanted = resourceDate.orElseGet(byDate::lastKey);
        Map.Entry<LocalDate, T> newest = byDate.floorEntry(wanted);
        if (newest == null) {
            throw new IllegalArgumentException("resourceDate is " + wanted + "; allowed for " + subject + " is "
                    + byDate.firstKey() + " or later");
        }
        return newest.getValue();
    }
}
