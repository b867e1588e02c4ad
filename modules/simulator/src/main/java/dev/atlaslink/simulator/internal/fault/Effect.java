package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;

/** Says what a fault does to a request; its text names it in the journal. */
public interface Effect {

    /** Responds to the request, having let the work be done or not. */
    Response apply(Exchange exchange);

    /** Says whether the effect means anything to a request that authenticated itself this way. */
    default boolean concerns(SecurityScheme scheme) {
        return true;
    }

    /** Says whether the effect is one on the credentials of a request. */
    default boolean needsCredentials() {
        return false;
    }
}
