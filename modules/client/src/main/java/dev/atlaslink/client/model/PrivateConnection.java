package dev.atlaslink.client.model;

/**
 * Holds both ends of a private connection.
 *
 * @param service the Atlas side, as it was before the endpoint was attached
 * @param endpoint the customer's side, AVAILABLE
 */
public record PrivateConnection(PrivateEndpointService service, PrivateEndpoint endpoint) {}
