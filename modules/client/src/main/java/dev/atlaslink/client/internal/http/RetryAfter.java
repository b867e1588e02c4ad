package dev.atlaslink.client.internal.http;

import feign.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Reads the Retry-After header: seconds, which is what Atlas sends, or a date. */
public final class RetryAfter {
    private static final String HEADER = "Retry-After";
    private static final int MOST_DIGITS = 9;
    private static final Duration LONGEST = Duration.ofSeconds(999_999_999);

    private RetryAfter() {}

    /**
     * Returns how long the server wants to be left alone.
     *
     * @param response that may say so
     * @param clock to which a date is compared
     * @return zero or more; empty if the header is missing or has neither form, so that the ordinary pause applies
     */
    public static Optional<Duration> of(Response response, Clock clock) {
        return Requests.header(response.headers(), HEADER).flatMap(value -> parse(value, clock));
    }

    /**
     * Reads a value.
     *
     * @param header the value
     * @param clock to which a date is compared
     * @return zero or more; empty if the value has neither form
     */
    public static Optional<Duration> parse(String header, Clock clock) {
        String value = header.strip();
        if (value.matches("[0-9]+")) {
            return Optional.of(value.length() > MOST_DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(value)));
        }
        return HttpDates.parse(value)
                .map(date -> Duration.between(clock.instant(), date))
                .map(pause -> pause.isNegative() ? Duration.ZERO : pause);
    }
}
