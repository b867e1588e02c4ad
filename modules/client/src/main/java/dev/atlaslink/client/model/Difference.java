package dev.atlaslink.client.model;

import java.util.Optional;

/**
 * Tells of one attribute that two API generations show differently.
 *
 * @param resource kind of the resource, such as {@code private endpoint service}
 * @param id of the resource; of an endpoint with the service's id before it, {@code service/endpoint}
 * @param attribute as the facade calls it, such as {@code status}; {@code id} if only one generation shows the resource
 * @param first value in the first generation; empty if it shows none
 * @param second value in the second generation; empty if it shows none
 */
public record Difference(
        String resource, String id, String attribute, Optional<String> first, Optional<String> second) {}
