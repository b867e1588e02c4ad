package dev.atlaslink.client.internal.limit;

import dev.atlaslink.client.internal.http.Requests;
import dev.atlaslink.client.internal.http.RetryAfter;
import dev.atlaslink.client.limit.RateLimitStatus;
import feign.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads RateLimit-Limit, RateLimit-Remaining and, of refusals, Retry-After (recorded responses; Atlas API reference). */
final class RateLimitHeaders {
    private static final int TOO_MANY_REQUESTS = 429;

    private RateLimitHeaders() {}

    static RateLimitStatus read(Response response, Clock clock) {
        boolean refused = response.status() == TOO_MANY_REQUESTS;
        return new RateLimitStatus(
                number(response, "RateLimit-Limit"),
                number(response, "RateLimit-Remaining"),
                refused,
                refused ? RetryAfter.of(response, clock) : Optional.empty());
    }

    private static OptionalLong number(Response response, String name) {
        Optional<String> value = Requests.header(response.headers(), name);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(value.get().strip());
            return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
        } catch (NumberFormatException e) {
            // A header that cannot be read tells nothing.
            return OptionalLong.empty();
        }
    }
}
