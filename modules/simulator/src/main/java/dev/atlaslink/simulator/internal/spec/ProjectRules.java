package dev.atlaslink.simulator.internal.spec;

import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Role;
import java.util.Optional;

/**
 * Says what an operation on a project asks of its caller.
 *
 * @param requiredRole the least role in the project
 * @param endpointSet whose token bucket the call draws on; empty if it is not limited
 */
public record ProjectRules(Role requiredRole, Optional<EndpointSet> endpointSet) {}
