package dev.atlaslink.simulator.internal.state;

import java.util.List;

/** Holds what a customer said about an endpoint beyond its id; each provider asks for something else. */
public sealed interface EndpointDetails {

    /** Nothing more: the VPC endpoint id is all. */
    record Aws() implements EndpointDetails {}

    /** The private address of an Azure endpoint. */
    record Azure(String ipAddress) implements EndpointDetails {}

    /** The project and the forwarding rules of a Google Cloud endpoint group. */
    record Gcp(String projectId, List<ForwardingRule> rules) implements EndpointDetails {

        public Gcp {
            rules = List.copyOf(rules);
        }
    }
}
