package dev.atlaslink.simulator.internal.spec;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date in the media types of v2, such as {@code application/vnd.atlas.2023-01-01+json}. */
final class MediaTypes {

    private static final Pattern DATED = Pattern.compile("application/vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+json");

    private MediaTypes() {}

    static Optional<LocalDate> version(String mediaType) {
        Matcher matcher = DATED.matcher(mediaType);
        return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    }
}
