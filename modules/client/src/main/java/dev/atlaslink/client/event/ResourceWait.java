package dev.atlaslink.client.event;

/**
 * Identifies one wait for a resource. All events of a wait hold the same object.
 *
 * @param id counts the waits of one client from 1; ties the events of a wait together
 * @param what kind of resource, such as {@code private endpoint service}
 * @param resourceId of the resource that is waited for
 */
public record ResourceWait(long id, String what, String resourceId) {}
