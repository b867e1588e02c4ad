package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.settings.Variant;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the version of a response from what {@code Accept} asks for.
 *
 * <p>In v2 a date is served by the newest version of the operation that is not later (v2 reference), and the preview, newer
 * than every date, by nothing else. A missing header, a date before every version and anything but a date are refused
 * with 406 (recorded response); so is an upcoming version, because none is ever announced here. Where the version that
 * would serve is gone, the response is 410. v1.0 and OAuth ignore the header.
 */
public final class VersionNegotiator {

    // Media types have no case, and a weight of zero means "not this" (RFC 9110, sections 8.3.1 and 12.4.2).
    private static final Pattern DATED = Pattern.compile(
            "application/vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREVIEW =
            Pattern.compile("application/vnd\\.atlas\\.preview\\+json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNWANTED =
            Pattern.compile(";\\s*q\\s*=\\s*0(\\.0{0,3})?\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    private final VersionCatalogue catalogue;
    private final Lifetimes lifetimes;
    private final boolean onlyPublishedDates;

    public VersionNegotiator(VersionCatalogue catalogue, Set<Variant> variants, InstantSource clock) {
        this.catalogue = catalogue;
        this.lifetimes = new Lifetimes(catalogue, clock);
        this.onlyPublishedDates = variants.contains(Variant.UNPUBLISHED_DATES_REFUSED);
    }

    /** Returns the version of the response; refuses if there is none. */
    public ServedVersion negotiate(Operation operation, ReceivedRequest request) {
        if (!operation.surface().isDated()) {
            return ServedVersion.NONE;
        }
        List<String> ranges = request.headers().all("Accept").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
        List<String> wanted =
                ranges.stream().filter(range -> !UNWANTED.matcher(range).find()).toList();
        if (catalogue.hasPreview(operation.id())
                && wanted.stream().anyMatch(range -> PREVIEW.matcher(range).matches())) {
            return ServedVersion.preview();
        }
        return wanted.stream()
                .flatMap(range -> requestedDate(range).stream())
                .flatMap(date ->
                        Optional.ofNullable(catalogue.versions(operation.id()).floor(date)).stream())
                .max(Comparator.naturalOrder())
                .map(version -> serve(operation, version, request))
                .orElseThrow(() -> notAcceptable(operation, ranges));
    }

    private ServedVersion serve(Operation operation, LocalDate version, ReceivedRequest request) {
        Headers headers = lifetimes.headers(operation.id(), version);
        lifetimes.goneSince(operation.id(), version).ifPresent(day -> {
            throw ErrorCode.VERSION_GONE
                    .with(version.toString(), request.path().substring(1))
                    .with(headers)
                    .because("Version " + version + " of " + operation.id() + " is gone since " + day
                            + "; its versions are " + versions(operation));
        });
        return ServedVersion.of(version, headers);
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
        return !onlyPublishedDates
                || PublishedDates.contains(date)
                || catalogue.versions().contains(date);
    }

    private ApiException notAcceptable(Operation operation, List<String> ranges) {
        String asked = ranges.isEmpty() ? "Accept is missing" : "Accept asks for " + String.join(", ", ranges);
        return ErrorCode.INVALID_VERSION_DATE
                .with()
                .because(asked + "; " + operation.id() + " is served as application/vnd.atlas.DATE+json with a DATE of "
                        + catalogue.versions(operation.id()).first() + " or later"
                        + (onlyPublishedDates ? " on which Atlas published a version" : "") + ", from its versions "
                        + versions(operation));
    }

    private String versions(Operation operation) {
        return catalogue.versions(operation.id()) + (catalogue.hasPreview(operation.id()) ? " and preview" : "");
    }
}
