package dev.atlaslink.client.event;

import dev.atlaslink.client.limit.RateLimitStatus;

/**
 * Tells what a response said about the rate limit.
 *
 * @param call that the response belongs to
 * @param endpointSet what Atlas counts together, such as {@code Private Endpoint Services}
 * @param status of what is left there; for a project where the limit is by project
 */
public record RateLimitReport(Call call, String endpointSet, RateLimitStatus status) {}
