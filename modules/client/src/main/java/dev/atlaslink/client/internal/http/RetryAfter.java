package dev.atlaslink.client.internal.http;

import feign.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Reads the Retry-After header: seconds, which is what Atlas sends, or a date. */
final class RetryAfter {
    static final String HEADER = "Retry-After";

    private RetryAfter() {}

    static Optional<Duration> of(Response response, Clock clock) {
        return response.headers().getOrDefault(HEADER, List.of()).stream()
                .findFirst()
                .flatMap(value -> parse(value.strip(), clock));
    }

    private static Optional<Duration> parse(String value, Clock clock) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            Duration pause = Duration.between(clock.instant(), date);
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeException e) {
            // Neither form: the header says nothing, so the ordinary pause applies.
            return Optional.empty();
        }
    }
}
