package dev.atlaslink.client.event;

import dev.atlaslink.client.model.ResourceStatus;

/**
 * Tells of a status that a wait does not know for this kind of resource; the wait goes on, as if it were pending.
 *
 * @param what kind of resource, such as {@code private endpoint service}
 * @param id of the resource that was the first to show it
 * @param status as Atlas spells it
 */
public record UnexpectedStatus(String what, String id, ResourceStatus status) {}
