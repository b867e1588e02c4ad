package dev.atlaslink.client.event;

import dev.atlaslink.client.model.ResourceStatus;

/**
 * Tells of a status that this version does not know for a kind of resource. The wait goes on, as with a pending one.
 *
 * @param what kind of resource, such as {@code private endpoint service}
 * @param id of the first resource that had it
 * @param status as Atlas spells it
 */
public record UnexpectedStatus(String what, String id, ResourceStatus status) {}
