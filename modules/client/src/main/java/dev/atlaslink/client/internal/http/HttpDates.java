package dev.atlaslink.client.internal.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads dates of HTTP headers. Atlas does not pad the day ({@code Mon, 5 Aug 2024 00:00:00 GMT}, recorded responses),
 * which HTTP requires and this tolerates.
 */
public final class HttpDates {
    private HttpDates() {}

    /**
     * Reads a date.
     *
     * @param text value of a header
     * @return empty if it is no date
     */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
        } catch (DateTimeException e) {
            // Callers have something to do without it.
            return Optional.empty();
        }
    }
}
