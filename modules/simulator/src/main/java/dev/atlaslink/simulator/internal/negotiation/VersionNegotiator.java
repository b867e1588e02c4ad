package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Surface;
import dev.atlaslink.simulator.settings.Variant;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the content type of an answer from what {@code Accept} asks for.
 *
 * <p>In v2 a date is served by the newest version of the operation that is not later (seed 004). A missing header, a
 * date before every version and anything but a date are refused with 406 (recorded response). v1.0 and OAuth ignore the
 * header.
 */
public final class VersionNegotiator {

    private static final Pattern DATED =
            Pattern.compile("application/vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+json\\s*(;.*)?");

    // The dates of Atlas's published versions up to 2025-03-12 (Atlas Go SDK).
    private static final Set<LocalDate> PUBLISHED = Stream.of(
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

    private final Set<Variant> variants;

    public VersionNegotiator(Set<Variant> variants) {
        this.variants = variants;
    }

    /** Returns the content type of a successful answer. */
    public String contentType(Operation operation, ReceivedRequest request) {
        if (operation.surface() != Surface.V2) {
            return "application/json";
        }
        LocalDate version = request.headers().all("Accept").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .flatMap(range -> requestedDate(range.strip()).stream())
                .flatMap(date -> Stream.ofNullable(operation.versions().floor(date)))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> ErrorCode.INVALID_VERSION_DATE.with());
        return "application/vnd.atlas." + version + "+json;charset=utf-8";
    }

    private Optional<LocalDate> requestedDate(String mediaRange) {
        Matcher matcher = DATED.matcher(mediaRange);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(matcher.group(1))).filter(this::isAccepted);
        } catch (DateTimeException e) {
            // Well-formed but no day of the calendar: as good as no version.
            return Optional.empty();
        }
    }

    private boolean isAccepted(LocalDate date) {
        return !variants.contains(Variant.UNPUBLISHED_DATES_REFUSED) || PUBLISHED.contains(date);
    }
}
