package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.spec.SecurityScheme;

/**
 * Names who sent a request.
 *
 * @param account the sender
 * @param scheme how the sender proved it
 */
public record Principal(Account account, SecurityScheme scheme) {}
