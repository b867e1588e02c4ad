package dev.atlaslink.simulator.internal.kind;

/**
 * Names the operations on one kind of items, by operationId.
 *
 * @param idParameter the path parameter that names one item
 */
public record ItemOperations(String list, String create, String get, String delete, String idParameter) {}
