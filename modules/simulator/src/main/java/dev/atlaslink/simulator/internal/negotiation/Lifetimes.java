package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.http.Headers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Tells how old a version is today, which is the date of the simulator's clock in UTC. */
final class Lifetimes {

    private final VersionCatalogue catalogue;
    private final InstantSource clock;

    Lifetimes(VersionCatalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Returns the day on which a version went, if it is gone. */
    Optional<LocalDate> goneSince(String operationId, LocalDate version) {
        return catalogue.sunset(operationId, version).filter(this::isReached);
    }

    /** Announces an end before it comes, a deprecation once it has come: Atlas deprecates by publishing a successor. */
    Headers headers(String operationId, LocalDate version) {
        Headers headers = catalogue
                .deprecation(operationId, version)
                .filter(this::isReached)
                .map(since -> Headers.of("Deprecation", httpDate(since)))
                .orElseGet(Headers::none);
        return catalogue
                .sunset(operationId, version)
                .map(at -> headers.with("Sunset", httpDate(at)))
                .orElse(headers);
    }

    private boolean isReached(LocalDate date) {
        Instant begin = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        return !clock.instant().isBefore(begin);
    }

    /** Writes midnight as Atlas does, a day of one digit without a zero (recorded responses). */
    private static String httpDate(LocalDate date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atStartOfDay(ZoneOffset.UTC));
    }
}
