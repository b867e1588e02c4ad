package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointService;
import java.time.Instant;

/** Shows services and endpoints as one generation of the API does. */
public interface PrivateEndpointView {

    ObjectNode service(EndpointService service, String projectId, Instant now);

    ObjectNode endpoint(Endpoint endpoint, EndpointService service, String projectId, Instant now);
}
