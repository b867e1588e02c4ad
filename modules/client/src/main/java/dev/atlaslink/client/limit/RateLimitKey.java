package dev.atlaslink.client.limit;

import java.util.Objects;

/**
 * Names what Atlas counts together.
 *
 * @param origin scheme and authority that are called
 * @param endpointSet such as {@code Private Endpoint Services} (Atlas API reference, rate limits)
 * @param scope the project's id; empty where the limit is not by project
 */
public record RateLimitKey(String origin, String endpointSet, String scope) {
    // As a record has them; but those the JVM makes at their first call, which took a tenth of the first call of a
    // client.

    @Override
    public final boolean equals(Object other) {
        return other instanceof RateLimitKey key
                && Objects.equals(origin, key.origin)
                && Objects.equals(endpointSet, key.endpointSet)
                && Objects.equals(scope, key.scope);
    }

    @Override
    public final int hashCode() {
        return (Objects.hashCode(origin) * 31 + Objects.hashCode(endpointSet)) * 31 + Objects.hashCode(scope);
    }
}
