package dev.atlaslink.client.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a response told about the rate limit.
 *
 * @param limit capacity (header RateLimit-Limit)
 * @param remaining requests left (header RateLimit-Remaining)
 * @param refused whether the request was turned away for its rate (429)
 * @param retryAfter how long to wait after a refusal (header Retry-After)
 */
public record RateLimitStatus(
        OptionalLong limit, OptionalLong remaining, boolean refused, Optional<Duration> retryAfter) {
    /** No response came, or one without such headers. */
    public static final RateLimitStatus UNKNOWN =
            new RateLimitStatus(OptionalLong.empty(), OptionalLong.empty(), false, Optional.empty());
}
