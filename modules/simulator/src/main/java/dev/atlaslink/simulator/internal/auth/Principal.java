package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.spec.SecurityScheme;

/**
 * Names who sent a request.
 *
 * @param id the public key of an API key, or the client id of a service account
 * @param scheme how the sender proved it
 */
public record Principal(String id, SecurityScheme scheme) {}
