package dev.atlaslink.simulator.internal.auth;

/**
 * Names who sent a request.
 *
 * @param id the public key of an API key, or the client id of a service account
 */
public record Principal(String id) {}
