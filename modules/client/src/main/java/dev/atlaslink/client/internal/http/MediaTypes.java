package dev.atlaslink.client.internal.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes the date in Atlas's media types, {@code application/vnd.atlas.2023-01-01+json} (recorded responses). */
public final class MediaTypes {
    private static final String PREFIX = "application/vnd.atlas.";
    private static final int DATE_END = PREFIX.length() + "YYYY-MM-DD".length();

    /** The last media type that was read: an operation's responses all have the same, and reading a date is dear. */
    private static volatile Dated last = new Dated("", Optional.empty());

    private MediaTypes() {}

    /**
     * Tells whether a media type is JSON, as all of Atlas's own are.
     *
     * @param mediaType to look at
     * @return whether it is, whatever its parameters
     */
    public static boolean isJson(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).contains("json");
    }

    /**
     * Returns the date of a media type.
     *
     * @param mediaType to look at
     * @return empty where there is none: plain JSON, and previews
     */
    public static Optional<LocalDate> resourceDate(String mediaType) {
        Dated known = last;
        if (!known.mediaType().equals(mediaType)) {
            known = new Dated(mediaType, read(mediaType));
            last = known;
        }
        return known.date();
    }

    private static Optional<LocalDate> read(String mediaType) {
        if (!mediaType.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) || mediaType.length() < DATE_END) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(mediaType.substring(PREFIX.length(), DATE_END)));
        } catch (DateTimeException e) {
            // Such as application/vnd.atlas.preview+json.
            return Optional.empty();
        }
    }

    /**
     * Returns Atlas's JSON of a date.
     *
     * @param date of a version
     * @return such as {@code application/vnd.atlas.2023-01-01+json}
     */
    public static String json(LocalDate date) {
        return PREFIX + date + "+json";
    }

    /**
     * Replaces the date of a media type.
     *
     * @param mediaType that has one
     * @param date to put in its place
     * @return the other media type
     */
    public static String withResourceDate(String mediaType, LocalDate date) {
        return PREFIX + date + mediaType.substring(DATE_END);
    }

    private record Dated(String mediaType, Optional<LocalDate> date) {}
}
