package dev.atlaslink.client.limit;

/**
 * Names what Atlas counts together.
 *
 * @param origin scheme and authority that are called
 * @param endpointSet such as {@code Private Endpoint Services} (Atlas API reference, rate limits)
 * @param scope the project's id; empty where the limit is not by project
 */
public record RateLimitKey(String origin, String endpointSet, String scope) {}
