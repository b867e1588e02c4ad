package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Surface;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static Optional<LocalDate> requestedDate(String mediaRange) {
        Matcher matcher = DATED.matcher(mediaRange);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(matcher.group(1)));
        } catch (DateTimeException e) {
            // Well-formed but no day of the calendar: as good as no version.
            return Optional.empty();
        }
    }
}
