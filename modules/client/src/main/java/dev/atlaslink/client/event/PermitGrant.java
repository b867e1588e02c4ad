package dev.atlaslink.client.event;

import java.time.Duration;

/**
 * Tells that an attempt may be sent without exceeding the rate limits.
 *
 * @param call that the attempt belongs to
 * @param endpointSet what Atlas counts together, such as {@code Private Endpoint Services}
 * @param waited sum of the pauses that were made for it; zero if there was none
 */
public record PermitGrant(Call call, String endpointSet, Duration waited) {}
