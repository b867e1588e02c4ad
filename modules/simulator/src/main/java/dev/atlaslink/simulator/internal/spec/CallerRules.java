package dev.atlaslink.simulator.internal.spec;

import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Role;
import java.util.Optional;

/**
 * Says what an operation asks of its caller.
 *
 * @param requiredRole the least role in the project; empty outside projects
 * @param endpointSet whose token bucket the call draws on; empty if it is not limited
 */
public record CallerRules(Optional<Role> requiredRole, Optional<EndpointSet> endpointSet) {

    /** Asks for nothing. */
    public static final CallerRules NONE = new CallerRules(Optional.empty(), Optional.empty());
}
